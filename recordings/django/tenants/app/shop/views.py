from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Invoice, Line


def answer(invoice):
    return JsonResponse({"id": invoice.id, "amount": invoice.amount})


@login_required
def unscoped(request, pk):
    return answer(get_object_or_404(Invoice, pk=pk))


@login_required
def tenant(request, pk):
    return answer(get_object_or_404(Invoice, pk=pk, company=request.user.company))


@login_required
def author(request, pk):
    return answer(get_object_or_404(Invoice, pk=pk, author=request.user))


@login_required
def both(request, pk):
    return answer(get_object_or_404(Invoice, pk=pk, company_id=request.user.company_id, author=request.user))


@login_required
def line(request, pk):
    line = get_object_or_404(Line, pk=pk, invoice__company=request.user.company)
    return JsonResponse({"article": line.article})


@login_required
def listing(request):
    invoices = request.user.company.invoice_set.values("id", "amount")
    return JsonResponse({"invoices": list(invoices)})


@login_required
def checked(request, pk):
    invoice = get_object_or_404(Invoice, pk=pk)
    if invoice.company_id != request.user.company_id:
        raise PermissionDenied
    return answer(invoice)


@login_required
def named(request, company_id, pk):
    return answer(get_object_or_404(Invoice, pk=pk, company_id=company_id))
