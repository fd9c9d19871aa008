"""Middleware in the old style: what it does before and after the view, as two methods."""


class MiddlewareMixin:
    sync_capable = True
    async_capable = True
    async_mode = False

    def __init__(self, get_response=None):
        self.get_response = get_response

    def __call__(self, request):
        response = None
        if hasattr(self, 'process_request'):
            response = self.process_request(request)
        if response is None:
            response = self.get_response(request)
        if hasattr(self, 'process_response'):
            response = self.process_response(request, response)
        return response


class RemovedInNextVersionWarning(DeprecationWarning):
    pass


RemovedInDjango50Warning = RemovedInDjango51Warning = RemovedInDjango60Warning = RemovedInDjango61Warning = RemovedAfterNextVersionWarning = RemovedInNextVersionWarning


class RenameMethodsBase(type):
    pass


class MiddlewareNotUsed(Exception):
    pass
