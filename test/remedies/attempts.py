"""Tries each mistake on app.py, with the code of a finding (standard input) in it: prints which still work, as JSON."""

import json
import sys
from pathlib import Path

from paste import paste

source = paste((Path(__file__).parent / "app.py").read_text(), sys.stdin.read())
module = {"__name__": "app"}
exec(compile(source, "app.py", "exec"), module)
app, db = module["app"], module["db"]
User, Order, OrderItem = module["User"], module["Order"], module["OrderItem"]

with app.app_context():
    db.create_all()
    db.session.add_all([User(id=1, nickname="ann", password_hash="a"), User(id=2, nickname="bob", password_hash="b")])
    db.session.add_all([Order(id=at, note=str(at), customer_id=1) for at in range(2, 152)])
    db.session.add_all([Order(id=1, note="of bob", customer_id=2), OrderItem(id=1, title="lamp", order_id=2)])
    db.session.commit()


def client(nickname=None, password=None):
    made = app.test_client()
    if nickname:
        assert made.post("/login", json={"nickname": nickname, "password": password}).status_code == 200
    return made


def read(response):
    return json.loads(response.get_data())


def guess():
    return client().post("/login", json={"nickname": "ann", "password": "x"}).status_code


def registered_as_admin():
    response = client().post("/register", json={"nickname": "eve", "is_admin": True})
    assert response.status_code == 201, response.status_code
    with app.app_context():
        return bool(db.session.query(User).filter_by(nickname="eve").one().is_admin)


def answers_to(caller, path, expected):
    """Whoever may see it still does; the caller in question does not."""
    assert read(ann.get(path))["id"] == expected
    return caller.get(path).status_code == 200


ann, bob = client("ann", "a"), client("bob", "b")
all_orders = read(ann.get("/orders"))
attempts = {
    "hashes of all users": any("password_hash" in user for user in read(ann.get("/users"))),
    "hash of a user": "password_hash" in read(ann.get("/user")),
    "orders of others": any(order["note"] == "of bob" for order in all_orders),
    "order of another": answers_to(bob, "/orders/2", 2),
    "item of another": answers_to(bob, "/items/1", 1),
    "many at once": len(all_orders) > 100,
    "register as admin": registered_as_admin(),
    "delete without login": client().delete("/orders/3").status_code == 200,
    "guess passwords": all(guess() == 401 for _ in range(20)),
}
assert read(ann.get("/user"))["nickname"] == "ann" and len(all_orders) >= 20
print(json.dumps([name for name, works in attempts.items() if works]))
