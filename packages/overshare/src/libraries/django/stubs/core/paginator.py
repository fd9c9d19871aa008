import overshare as o


class InvalidPage(Exception):
    pass


class PageNotAnInteger(InvalidPage):
    pass


class EmptyPage(InvalidPage):
    pass


class UnorderedObjectListWarning(RuntimeWarning):
    pass


class Paginator:
    ELLIPSIS = '…'

    def __init__(self, object_list, per_page, orphans=0, allow_empty_first_page=True, error_messages=None):
        self.object_list = object_list
        self.per_page = per_page
        self.orphans = orphans
        self.allow_empty_first_page = allow_empty_first_page

    def __iter__(self):
        return iter([self.page(1)])

    def validate_number(self, number):
        return o.unknown('int', number)

    def get_page(self, number):
        return self._get_page(self._part(), number, self)

    def page(self, number):
        return self._get_page(self._part(), number, self)

    def _part(self):
        """Some of the objects, as many as a page holds."""
        return self.object_list[0:self.per_page]

    def _get_page(self, *args, **kwargs):
        return Page(*args, **kwargs)

    @property
    def count(self):
        return o.unknown('int')

    num_pages = count

    @property
    def page_range(self):
        return [o.unknown('int')]

    def get_elided_page_range(self, number=1, **kwargs):
        return [o.unknown('int')]


class AsyncPaginator(Paginator):
    pass


class Page:
    def __init__(self, object_list, number, paginator):
        self.object_list = object_list
        self.number = number
        self.paginator = paginator

    def __iter__(self):
        return iter(self.object_list)

    def __len__(self):
        return o.unknown('int')

    def __getitem__(self, index):
        return self.object_list[index]

    def has_next(self):
        return o.unknown('bool')

    has_previous = has_other_pages = has_next

    def next_page_number(self):
        return o.unknown('int')

    previous_page_number = start_index = end_index = next_page_number
