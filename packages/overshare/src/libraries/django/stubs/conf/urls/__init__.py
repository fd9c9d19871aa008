from django.urls import include, re_path

handler400 = 'django.views.defaults.bad_request'
handler403 = 'django.views.defaults.permission_denied'
handler404 = 'django.views.defaults.page_not_found'
handler500 = 'django.views.defaults.server_error'


def url(regex, view, kwargs=None, name=None):
    return re_path(regex, view, kwargs, name)


def patterns(prefix, *args):
    return list(args)
