def static(prefix, view=None, **kwargs):
    """Files, and only while developing: no endpoint."""
    return []
