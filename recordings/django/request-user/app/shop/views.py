from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.forms.models import model_to_dict
from django.http import HttpResponse, JsonResponse


@login_required
def me(request):
    user = request.user
    return JsonResponse({"id": user.id, "name": user.get_full_name(), "email": user.email, "hash": user.password})


@login_required
def me_as_dict(request):
    return JsonResponse(model_to_dict(request.user, exclude=["groups", "user_permissions"]))


@login_required
def me_as_row(request):
    return JsonResponse(get_user_model().objects.values("id", "email", "last_login").get(pk=request.user.pk))


def maybe_anonymous(request):
    if request.user.is_anonymous:
        return JsonResponse({"name": None})
    return JsonResponse({"name": request.user.username, "staff": request.user.is_staff})


@login_required
def raw_user(request):
    return JsonResponse({"user": request.user})


@login_required
def permissions(request):
    return JsonResponse({"permissions": sorted(request.user.get_all_permissions()), "first": request.user.first_name})


@login_required
def greeting(request):
    return HttpResponse(f"Hello {request.user.first_name} ({request.user.email})", content_type="text/plain")
