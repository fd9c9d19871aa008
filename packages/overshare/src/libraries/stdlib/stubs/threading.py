"""Threads: what they are to do is done when they start."""
import overshare as o


class Thread:
    daemon = False
    name = 'thread'

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        self._target = target
        self._args = args
        self._kwargs = kwargs or {}

    def start(self):
        self.run()

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        pass

    setDaemon = join

    def is_alive(self):
        return o.unknown('bool')


class Timer(Thread):
    def __init__(self, interval, function, args=(), kwargs=None):
        super().__init__(None, function, None, args, kwargs)

    def cancel(self):
        pass


class Lock:
    def __init__(self, *args):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def acquire(self, *args, **kwargs):
        return True

    def release(self):
        pass

    set = clear = notify = notify_all = release

    def wait(self, *args):
        return o.unknown('bool')

    is_set = locked = wait


RLock = Condition = Semaphore = BoundedSemaphore = Event = Barrier = Lock


class local:
    pass


def current_thread():
    return Thread()


currentThread = main_thread = current_thread


def get_ident():
    return o.unknown('int')


def active_count():
    return o.unknown('int')
