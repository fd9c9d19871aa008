import importlib

from driver import fill, people
from driver.sign_in import session

sign_in = session(uid=lambda person: person.id)


def load():
    return importlib.import_module("shop")


def seed(m):
    models = importlib.import_module("shop.models")
    return people(models.Account, name="name") + [fill(models.Order, id=1, account_id=1), fill(models.Order, id=2, account_id=2)]
