"""Signals: who listens does not change the answer."""


class Signal:
    def __init__(self, *args, **kwargs):
        self.receivers = []

    def connect(self, receiver, sender=None, weak=True, dispatch_uid=None):
        self.receivers.append(receiver)

    def disconnect(self, receiver=None, sender=None, dispatch_uid=None):
        return True

    def has_listeners(self, sender=None):
        return True

    def send(self, sender, **named):
        return []

    send_robust = send

    async def asend(self, sender, **named):
        return []

    asend_robust = asend


def receiver(signal, **kwargs):
    def decorator(func):
        return func
    return decorator
