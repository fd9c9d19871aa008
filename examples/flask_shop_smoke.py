"""Runs the shop and asks each endpoint once, so that what its README says is what it does."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "flask-shop"))

from shop import create_app
from shop.extensions import db
from shop.models import Invoice, Order, OrderItem, Product, User

app = create_app("sqlite:///:memory:")
app.secret_key = "only for this run"


def account(email, **more):
    user = User(email=email, name=email.split("@")[0], phone="030 1234", **more)
    user.set_password("secret")
    db.session.add(user)
    db.session.flush()
    return user


def logged_in(email):
    client = app.test_client()
    assert client.post("/api/login", json={"email": email, "password": "secret"}).status_code == 200
    return client


with app.app_context():
    ann, bob = account("ann@example.com"), account("bob@example.com")
    account("eve@example.com", is_admin=True)
    db.session.add(Product(id=1, name="Lamp", price=40, purchase_price=12, supplier_name="Lights"))
    db.session.add(Product(id=2, name="Chair", price=90))
    db.session.add(Order(id=1, customer_id=ann.id, total=40, items=[OrderItem(product_id=1)]))
    db.session.add(Invoice(number="A1", customer_id=ann.id, amount=40))
    db.session.commit()

anonymous = app.test_client()
owner, other, staff = [logged_in(f"{name}@example.com") for name in ("ann", "bob", "eve")]

new = anonymous.post("/api/register", json={"email": "x@example.com", "password": "secret", "is_admin": True})
assert new.status_code == 201 and new.json["is_admin"] and new.json["password_hash"]
assert anonymous.get("/api/me").status_code == 401
assert set(owner.get("/api/me").json) == {"email", "name", "phone"}
assert owner.patch("/api/me", json={"name": "Ann"}).json == {"name": "Ann"}
assert len(anonymous.get("/api/customers").json) == 4
assert set(anonymous.get("/api/products").json["products"][0]) == {"id", "name", "price"}
assert anonymous.get("/api/products/1").json["purchase_price"] == 12
assert len(owner.get("/api/orders").json) == 1 and other.get("/api/orders").json == []
assert other.get("/api/orders/1").json["customer"]["email"] == "ann@example.com"
assert owner.get("/api/invoices/A1").status_code == 200 and other.get("/api/invoices/A1").status_code == 404
assert other.delete("/api/products/2").status_code == 403
assert staff.delete("/api/products/2").status_code == 204

print("the shop does what its README says")
