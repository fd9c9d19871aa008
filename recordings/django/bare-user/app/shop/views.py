from django.contrib.auth.decorators import login_required, user_passes_test
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Account


def accounts(request):
    return JsonResponse({"accounts": list(Account.objects.values())})


@user_passes_test(lambda user: user.is_authenticated and user.is_admin)
def admins(request):
    return JsonResponse({"ibans": list(Account.objects.values_list("iban", flat=True))})


@login_required
def account(request, pk):
    found = get_object_or_404(Account, pk=pk)
    if found != request.user:
        return JsonResponse({"detail": "not you"}, status=403)
    return JsonResponse({"iban": found.iban})


def names(request):
    return HttpResponse(str(one) + " " for one in Account.objects.all())
