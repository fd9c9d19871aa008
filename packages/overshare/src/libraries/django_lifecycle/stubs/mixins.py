import overshare as o


class LifecycleModelMixin:
    def has_changed(self, field_name):
        return o.unknown('bool')

    def initial_value(self, field_name):
        return getattr(self, field_name)
