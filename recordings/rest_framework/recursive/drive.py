from driver import everybody, fill

identities = ["anonymous"]


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Folder

    everybody(User)
    root = fill(Folder, id=2, owner_id=2, parent=None)
    fill(Folder, id=1, owner_id=1, parent=root)
    fill(Folder, id=3, owner_id=1, parent_id=1)
