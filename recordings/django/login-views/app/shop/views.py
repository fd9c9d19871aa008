from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.models import User
from django.http import JsonResponse
from django.views.decorators.http import require_POST


@require_POST
def own_login(request):
    user = authenticate(request, username=request.POST["username"], password=request.POST["password"])
    if user is None:
        return JsonResponse({"detail": "wrong"}, status=401)
    login(request, user)
    return JsonResponse({"id": user.id, "email": user.email})


@require_POST
def register(request):
    user = User.objects.create_user(request.POST["username"], password=request.POST["password"])
    return JsonResponse({"id": user.id, "name": user.username}, status=201)


@require_POST
def own_logout(request):
    logout(request)
    return JsonResponse({"ok": True})
