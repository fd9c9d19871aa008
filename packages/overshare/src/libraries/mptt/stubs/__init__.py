def register(model, *args, **kwargs):
    return model
