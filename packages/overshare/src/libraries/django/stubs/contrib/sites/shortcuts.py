import overshare as o


def get_current_site(request):
    return o.opaque('the site')
