from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    cost = db.Column(db.Float)

    def to_dict(self):
        return {"id": self.id, "name": self.name}


def envelope(page):
    return {
        "items": [item.to_dict() for item in page.items],
        "total": page.total,
        "pages": page.pages,
        "has_next": page.has_next,
        "size": len(page.items) if len(page.items) != page.total else "everything",
    }


@app.get("/items")
def items():
    return jsonify(envelope(Item.query.paginate()))


@app.get("/capped")
def capped():
    size = request.args.get("per_page", 20, type=int)
    page = Item.query.order_by(Item.id).paginate(page=1, per_page=min(size, 50), error_out=False)
    return jsonify(envelope(page))


@app.get("/max")
def maximum():
    return jsonify(envelope(Item.query.paginate(max_per_page=30)))


@app.get("/iterated")
def iterated():
    return jsonify([item.to_dict() for item in Item.query.paginate(page=2, per_page=10).items])


@app.get("/object")
def an_object():
    return jsonify(Item.query.paginate())
