from driver import everybody, fill
from driver.sign_in import header

sign_in = header("X-Api-Key", "key-of-{name}")


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Key, Order

    everybody(User)
    for n in (1, 2):
        fill(Key, id=n, user_id=n, value=["key-of-olivia", "key-of-oscar"][n - 1])
        fill(Order, id=n, owner_id=n)
