from django.urls.resolvers import LocalePrefixPattern, URLResolver

urlpatterns = []


def i18n_patterns(*urls, prefix_default_language=True):
    return [URLResolver(LocalePrefixPattern(prefix_default_language), list(urls))]


def is_language_prefix_patterns_used(urlconf):
    return (True, True)
