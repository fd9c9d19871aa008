"""The client chooses which of the fields it gets: any of them may be left out."""
import overshare as o


class DynamicFieldsMixin:
    SUPPRESS_CONTEXT_WARNING = False

    @property
    def fields(self):
        return o.chosen_fields(o.kept_fields(self))
