def update_change_reason(instance, reason):
    pass


def bulk_create_with_history(objs, model, *args, **kwargs):
    return model._default_manager.bulk_create(objs)


def bulk_update_with_history(objs, model, fields, *args, **kwargs):
    return model._default_manager.bulk_update(objs, fields)
