urlpatterns = []


def staticfiles_urlpatterns(prefix=None):
    """Files, and only while developing: no endpoint."""
    return []
