from django.contrib.admin import ModelAdmin


class GuardedModelAdminMixin:
    pass


class GuardedModelAdmin(GuardedModelAdminMixin, ModelAdmin):
    pass
