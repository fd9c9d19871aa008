import overshare as o
from functools import wraps
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404


def permission_required(perm, lookup_variables=None, **options):
    def decorator(view):
        @wraps(view)
        def wrapped(request, *args, **kwargs):
            o.guard('permission', 'permission_required')
            if not request.user.has_perm(perm, _object(lookup_variables, kwargs)):
                raise PermissionDenied()
            return view(request, *args, **kwargs)
        return wrapped
    return decorator


def _object(lookup, kwargs):
    if not lookup:
        return None
    model = lookup[0]
    names = list(lookup[1:])
    if isinstance(model, str):
        return o.opaque('an object of a model that is named')
    return get_object_or_404(model, **{names[at]: kwargs.get(names[at + 1]) for at in range(0, len(names), 2)})


def permission_required_or_403(perm, *args, **kwargs):
    return permission_required(perm, *args, **kwargs)


def permission_required_or_404(perm, *args, **kwargs):
    return permission_required(perm, *args, **kwargs)
