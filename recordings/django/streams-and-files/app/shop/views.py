import csv
import io

from django.contrib.auth.models import User
from django.http import FileResponse, HttpResponse, StreamingHttpResponse

from shop.models import Order


def as_csv(request):
    response = HttpResponse(content_type="text/csv")
    writer = csv.writer(response)
    writer.writerow(["name", "email"])
    for user in User.objects.all():
        writer.writerow([user.username, user.email])
    return response


def stream(request):
    return StreamingHttpResponse((f"{order.title}\n" for order in Order.objects.all()), content_type="text/plain")


def file(request):
    text = "\n".join(User.objects.values_list("email", flat=True))
    return FileResponse(io.BytesIO(text.encode()), as_attachment=True, filename="users.txt")


def lines(request):
    response = HttpResponse(content_type="text/plain")
    for order in Order.objects.select_related("owner"):
        response.write(f"{order.title}: {order.owner.last_name}\n")
    return response


def plain(request, pk):
    return HttpResponse("Order %s" % Order.objects.get(pk=pk).title, content_type="text/plain")
