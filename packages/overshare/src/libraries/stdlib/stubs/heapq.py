def nlargest(n, iterable, key=None):
    return [item for item in iterable]


nsmallest = nlargest


def heappush(heap, item):
    heap.append(item)


def heappop(heap):
    return heap.pop()


def heapify(heap):
    pass


def merge(*iterables, **options):
    return [item for iterable in iterables for item in iterable]
