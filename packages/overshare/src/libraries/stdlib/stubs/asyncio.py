"""Coroutines give what their functions return: they are evaluated where they are called."""
import overshare as o
from threading import Condition, Event, Lock, Semaphore


class TimeoutError(Exception): pass
class CancelledError(Exception): pass


def run(coroutine, **options):
    return coroutine


def gather(*coroutines, **options):
    return list(coroutines)


def create_task(coroutine, **options):
    return coroutine


ensure_future = shield = create_task


def wait_for(coroutine, timeout=None):
    return coroutine


def sleep(delay, result=None):
    return result


def to_thread(function, *args, **kwargs):
    return function(*args, **kwargs)


class _Loop:
    def run_until_complete(self, coroutine):
        return coroutine

    create_task = run_until_complete

    def run_in_executor(self, executor, function, *args):
        return function(*args)

    def close(self):
        pass

    run_forever = stop = close


def get_event_loop():
    return _Loop()


get_running_loop = new_event_loop = get_event_loop


def set_event_loop(loop):
    pass


def iscoroutinefunction(function):
    return o.unknown('bool')


iscoroutine = iscoroutinefunction
