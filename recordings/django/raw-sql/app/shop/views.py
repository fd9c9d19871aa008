from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import JsonResponse

from shop.models import Order


def raw(request):
    orders = Order.objects.raw("SELECT * FROM shop_order")
    return JsonResponse({"orders": [{"id": one.id, "title": one.title, "owner": one.owner_id} for one in orders]})


def raw_joined(request):
    sql = "SELECT o.id, o.title, u.email AS owner_email FROM shop_order o JOIN auth_user u ON u.id = o.owner_id"
    return JsonResponse({"orders": [{"id": one.id, "email": one.owner_email} for one in Order.objects.raw(sql)]})


def cursor_rows(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT username, password FROM auth_user")
        rows = cursor.fetchall()
    return JsonResponse({"users": [{"name": name, "hash": digest} for name, digest in rows]})


def dict_fetch_all(cursor):
    columns = [column[0] for column in cursor.description]
    return [dict(zip(columns, row)) for row in cursor.fetchall()]


def dicts(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, title, total FROM shop_order ORDER BY id")
        return JsonResponse({"orders": dict_fetch_all(cursor)})


@login_required
def mine(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, title FROM shop_order WHERE owner_id = %s", [request.user.id])
        return JsonResponse({"orders": dict_fetch_all(cursor)})


@login_required
def one(request, pk):
    with connection.cursor() as cursor:
        cursor.execute("SELECT title, total FROM shop_order WHERE id = %s", [pk])
        title, total = cursor.fetchone()
    return JsonResponse({"title": title, "total": total})


def extra(request):
    orders = Order.objects.extra(select={"loud": "upper(title)"}).values("id", "loud")
    return JsonResponse({"orders": list(orders)})
