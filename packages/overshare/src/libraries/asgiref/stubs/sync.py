"""From functions that wait to functions that do not, and back: what they do is the same."""


def sync_to_async(func=None, *, thread_sensitive=True, executor=None, **kwargs):
    if func is None:
        return lambda function: function
    return func


def async_to_sync(awaitable=None, force_new_loop=False):
    if awaitable is None:
        return lambda function: function
    return awaitable


SyncToAsync = sync_to_async
AsyncToSync = async_to_sync


def iscoroutinefunction(func):
    return False


def markcoroutinefunction(func):
    return func
