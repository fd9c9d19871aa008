from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required, permission_required, user_passes_test
from django.http import JsonResponse

from shop.models import Order


def answer():
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


@login_required
def logged_in(request):
    return answer()


@login_required(login_url="/members/sign-in/", redirect_field_name=None)
def logged_in_elsewhere(request):
    return answer()


@permission_required("shop.view_order")
def permitted(request):
    return answer()


@permission_required("shop.view_order", raise_exception=True)
def permitted_or_refused(request):
    return answer()


@permission_required(["shop.view_order", "shop.change_order"], raise_exception=True)
def several(request):
    return answer()


@user_passes_test(lambda user: user.groups.filter(name="editors").exists())
def tested(request):
    return answer()


@user_passes_test(lambda user: user.is_superuser)
def superuser(request):
    return answer()


@staff_member_required
def staff(request):
    return answer()


@login_required
@permission_required("shop.delete_order", raise_exception=True)
def stacked(request):
    return answer()


@user_passes_test(lambda user: user.is_active)
def active(request):
    return answer()
