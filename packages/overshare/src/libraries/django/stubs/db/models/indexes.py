class Index:
    def __init__(self, *args, **kwargs):
        pass
