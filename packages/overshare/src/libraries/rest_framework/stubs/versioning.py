import overshare as o
from rest_framework.settings import Setting


class BaseVersioning:
    default_version = Setting('DEFAULT_VERSION')
    allowed_versions = Setting('ALLOWED_VERSIONS')
    version_param = Setting('VERSION_PARAM')

    def determine_version(self, request, *args, **kwargs):
        return o.unknown('str')

    def reverse(self, viewname, args=None, kwargs=None, request=None, format=None, **extra):
        from rest_framework.reverse import reverse
        return reverse(viewname, args, kwargs)

    def is_allowed_version(self, version):
        return o.unknown('bool')


class AcceptHeaderVersioning(BaseVersioning):
    pass


class URLPathVersioning(BaseVersioning):
    def determine_version(self, request, *args, **kwargs):
        return kwargs.get(self.version_param, self.default_version)


class NamespaceVersioning(BaseVersioning):
    pass


class HostNameVersioning(BaseVersioning):
    pass


class QueryParameterVersioning(BaseVersioning):
    pass
