"""Queues: what is put in comes out."""
import overshare as o


class Empty(Exception): pass
class Full(Exception): pass


class Queue:
    def __init__(self, maxsize=0):
        self._items = []

    def put(self, item, *args, **options):
        self._items.append(item)

    put_nowait = put

    def get(self, *args, **options):
        return o.any_of(*self._items) if self._items else o.opaque('an item of a queue')

    get_nowait = get

    def empty(self):
        return o.unknown('bool')

    full = empty

    def qsize(self):
        return o.unknown('int')

    def task_done(self):
        pass

    join = task_done


LifoQueue = PriorityQueue = SimpleQueue = Queue
