import overshare as o


class AlreadyRegistered(Exception):
    pass


class NotRegistered(Exception):
    pass


class AdminSite:
    site_header = site_title = index_title = ''
    login_template = index_template = None
    enable_nav_sidebar = True

    def __init__(self, name='admin'):
        self.name = name

    @property
    def urls(self):
        return ([], 'admin', self.name)

    def get_urls(self):
        return []

    def register(self, model_or_iterable, admin_class=None, **options):
        pass

    def unregister(self, model_or_iterable):
        pass

    def has_permission(self, request):
        return o.is_staff()

    def admin_view(self, view, cacheable=False):
        from django.contrib.admin.views.decorators import staff_member_required
        return staff_member_required(view)

    def is_registered(self, model):
        return o.unknown('bool')

    def __getattr__(self, name):
        return o.opaque('a part of the administration')


site = AdminSite()


class DefaultAdminSite(AdminSite):
    pass


all_sites = []
