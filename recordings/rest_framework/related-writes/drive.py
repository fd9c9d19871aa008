from driver import everybody, fill
from driver.sign_in import django_session as sign_in

BODY = {"article": "sent-article", "purchase_price": 5, "order": 1}
bodies = {"POST /any/": BODY, "POST /scoped/": BODY, "POST /checked/": BODY}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Item, Order, Tag

    everybody(User)
    tag, _ = fill(Tag, id=1), fill(Tag, id=2)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n).tags.add(tag)
        fill(Item, id=n, order_id=n)
