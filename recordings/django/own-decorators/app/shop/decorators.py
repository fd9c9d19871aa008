from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Order


def api_login_required(view):
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if not request.user.is_authenticated:
            return JsonResponse({"detail": "log in"}, status=401)
        return view(request, *args, **kwargs)

    return wrapper


def role_required(name):
    def decorator(view):
        @wraps(view)
        def wrapper(request, *args, **kwargs):
            if not getattr(request.user, f"is_{name}", False):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return wrapper

    return decorator


def owner_required(view):
    @wraps(view)
    def wrapper(request, pk):
        if not Order.objects.filter(pk=pk, owner_id=request.user.id).exists():
            raise PermissionDenied
        return view(request, pk)

    return wrapper


def with_order(view):
    @wraps(view)
    def wrapper(request, pk):
        return view(request, get_object_or_404(Order, pk=pk, owner_id=request.user.id))

    return wrapper


def forgets_to_return(view):
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if not request.user.is_authenticated:
            JsonResponse({"detail": "log in"}, status=401)
        return view(request, *args, **kwargs)

    return wrapper


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return JsonResponse({"result": view(*args, **kwargs)})

    return wrapper


class StaffOnly:
    def __init__(self, view):
        self.view = view

    def __call__(self, request, *args, **kwargs):
        if not request.user.is_staff:
            return JsonResponse({"detail": "staff only"}, status=403)
        return self.view(request, *args, **kwargs)


def ajax_only(view):
    @wraps(view)
    def wrapper(request, *args, **kwargs):
        if request.headers.get("X-Requested-With") != "XMLHttpRequest":
            return JsonResponse({"detail": "no"}, status=400)
        return view(request, *args, **kwargs)

    return wrapper
