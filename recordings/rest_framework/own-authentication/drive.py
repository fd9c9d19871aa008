from driver import everybody, fill
from driver.sign_in import header

sign_in = header("X-Api-Key", "key-of-{name}")


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import ApiKey, Order

    everybody(User)
    for n, value in ((1, "key-of-olivia"), (2, "key-of-oscar")):
        fill(Order, id=n, owner_id=n)
        fill(ApiKey, id=n, user_id=n, value=value)
