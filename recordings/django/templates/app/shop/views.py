from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.template.response import TemplateResponse

from shop.models import Order


def listing(request):
    return render(request, "list.html", {"orders": Order.objects.select_related("owner")})


def one(request, pk):
    return TemplateResponse(request, "one.html", {"order": get_object_or_404(Order, pk=pk)})


def included(request, pk):
    return render(request, "page.html", {"order": get_object_or_404(Order, pk=pk)})


def extended(request, pk):
    return render(request, "child.html", {"order": get_object_or_404(Order, pk=pk)})


def conditional(request, pk):
    return render(request, "conditional.html", {"order": get_object_or_404(Order, pk=pk)})


def unused(request, pk):
    return render(request, "empty.html", {"order": get_object_or_404(Order, pk=pk)})


def as_string(request, pk):
    return HttpResponse(render_to_string("one.html", {"order": get_object_or_404(Order, pk=pk)}))


def itself(request, pk):
    return render(request, "itself.html", {"order": get_object_or_404(Order, pk=pk)})
