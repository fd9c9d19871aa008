from driver import everybody, fill
from driver.sign_in import django_session as sign_in

BODY = {
    "title": "sent-title", "total": "7.00", "owner": 4, "internal_code": "sent-code",
    "placed": "2024-03-01 00:00:00+00:00", "tags": [2], "id": 9,
}
bodies = {"PUT /orders/{pk}/": BODY, "PATCH /orders/{pk}/": BODY, "PUT /pinned/{pk}/": BODY, "PUT /read-only/{pk}/": BODY, "PUT /mistyped/{pk}/": BODY}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Item, Order, Tag

    everybody(User)
    tag, _ = fill(Tag, id=1), fill(Tag, id=2)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n).tags.add(tag)
        fill(Item, id=n, order_id=n)
