import overshare as o


class BoundField:
    """A field together with what a form has for it."""

    def __init__(self, form, field, name):
        self.form = form
        self.field = field
        self.name = self.html_name = name
        self.label = field.label

    @property
    def data(self):
        return self.form._raw(self.name)

    def value(self):
        return self.form._raw(self.name) if self.form.is_bound else self.initial

    @property
    def initial(self):
        return self.form.get_initial_for_field(self.field, self.name)

    @property
    def errors(self):
        return []

    def __str__(self):
        return ''

    def __getattr__(self, name):
        return o.opaque('a part of a bound field')
