from django.contrib.auth.decorators import login_required
from django.forms import modelform_factory
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from shop.forms import EverythingForm, ExcludingForm, PlainForm, ProfileForm, TitleForm
from shop.models import Order


@require_POST
@login_required
def everything(request):
    form = EverythingForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().id}, status=201)


@require_POST
@login_required
def excluding(request):
    form = ExcludingForm(request.POST)
    form.instance.owner = request.user
    if form.is_valid():
        form.save()
    return JsonResponse({"valid": form.is_valid()})


@require_POST
@login_required
def fields(request):
    form = TitleForm(request.POST)
    if form.is_valid():
        order = form.save(commit=False)
        order.owner = request.user
        order.save()
    return JsonResponse({"valid": form.is_valid()})


@require_POST
@login_required
def edit(request, pk):
    order = get_object_or_404(Order, pk=pk, owner=request.user)
    form = TitleForm(request.POST, instance=order)
    if form.is_valid():
        form.save()
    return JsonResponse({"id": order.id})


@require_POST
@login_required
def factory(request):
    form = modelform_factory(Order, fields="__all__")(request.POST)
    if form.is_valid():
        form.save()
    return JsonResponse({"valid": form.is_valid()})


@require_POST
@login_required
def profile(request):
    form = ProfileForm(request.POST, instance=request.user)
    if form.is_valid():
        form.save()
    return JsonResponse({"valid": form.is_valid()})


@require_POST
@login_required
def plain(request):
    form = PlainForm(request.POST)
    if form.is_valid():
        Order.objects.create(owner=request.user, **form.cleaned_data)
    return JsonResponse({"valid": form.is_valid()})
