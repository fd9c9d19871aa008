def csrf_exempt(view_func):
    """Marks the view: requests from other sites are not refused."""
    view_func.csrf_exempt = True
    return view_func


def csrf_protect(view_func):
    return view_func


requires_csrf_token = ensure_csrf_cookie = csrf_protect
