import overshare as o


class Pagination:
    def __init__(self, items):
        self.items = items

    @property
    def page(self):
        return o.unknown('int')

    pages = per_page = total = next_num = prev_num = first = last = page

    @property
    def has_next(self):
        return o.unknown('bool')

    has_prev = has_next

    def iter_pages(self, **kwargs):
        return [o.unknown('int')]

    def next(self, error_out=False):
        return self

    prev = next

    def __iter__(self):
        return self.items


def paginate(q, per_page, max_per_page):
    """Without `per_page` the client says how many, up to `max_per_page`; the default of that is not in force on every way."""
    if per_page is None:
        per_page = o.incoming('query', 'per_page', 'int')
    if max_per_page is not None:
        return Pagination(o.rows(o.limited(q, per_page, capped=True)))
    return Pagination(o.rows(o.limited(q, per_page)))
