class LocalProxy:
    def __init__(self, local, name=None):
        self._resolve = local
