from flask import Flask

app = Flask(__name__)

CATALOGUE = {"lamps": {"lamp": {"name": "Lamp", "price": 30}}, "chairs": {"lamp": {"name": "Stool", "price": 20, "stock": 4}}}


def make_view(kind, fields):
    def view(key):
        row = CATALOGUE[kind][key]
        return {field: row[field] for field in fields}

    return view


for kind, fields in (("lamps", ("name", "price")), ("chairs", ("name", "stock"))):
    app.add_url_rule(f"/{kind}/<key>", kind, make_view(kind, fields), methods=["GET", "POST"])
