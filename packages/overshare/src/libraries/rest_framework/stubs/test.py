"""Tools for tests, which no endpoint uses."""
import overshare as o


class _Tool:
    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return o.opaque('a tool for tests')


class APIRequestFactory(_Tool):
    pass


class APIClient(_Tool):
    pass


class RequestsClient(_Tool):
    pass


class CoreAPIClient(_Tool):
    pass


class APITestCase(_Tool):
    pass


class APITransactionTestCase(_Tool):
    pass


class APISimpleTestCase(_Tool):
    pass


class APILiveServerTestCase(_Tool):
    pass


class URLPatternsTestCase(_Tool):
    pass


def force_authenticate(request, user=None, token=None):
    pass
