class Sitemap:
    limit = 50000
    protocol = changefreq = priority = None


class GenericSitemap(Sitemap):
    def __init__(self, info_dict, *args, **kwargs):
        pass


def ping_google(*args, **kwargs):
    pass
