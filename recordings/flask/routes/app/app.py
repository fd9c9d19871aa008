from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/")
def index():
    return {"service": "shop", "version": "1.4.0"}


@app.get("/products/<int:product_id>")
def product(product_id):
    return jsonify(id=product_id, name="Lamp", price=30)


@app.route("/offers/<slug>", methods=["GET", "PUT"])
def offer(slug):
    return jsonify({"slug": slug, "active": True})


@app.route("/offers/<slug>", methods=["DELETE"])
def remove_offer(slug):
    return "", 204


@app.route("/files/<path:rest>")
@app.route("/downloads/<path:rest>")
def files(rest):
    return {"path": rest}


@app.route("/ratio/<float:value>")
def ratio(value):
    return {"value": value}


@app.route("/tokens/<uuid:token>")
def token(token):
    return {"token": str(token)}


@app.route("/pages/", defaults={"page": 1})
@app.route("/pages/<int:page>")
def pages(page):
    return {"page": page}


@app.route("/<any(about, imprint):name>")
def static_page(name):
    return f"<h1>{name}</h1>"


def health():
    return {"ok": True}


app.add_url_rule("/health", view_func=health)
app.add_url_rule("/ping", "ping", lambda: "pong", methods=["POST"])
