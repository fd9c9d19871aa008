from functools import wraps

from flask import Flask, abort, jsonify, session
from flask.views import MethodView, View

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"

ROWS = [{"id": 1, "number": "2024-1", "total": 120}]


def login_required(view):
    @wraps(view)
    def wrapped(*args, **kwargs):
        if "user_id" not in session:
            abort(401)
        return view(*args, **kwargs)

    return wrapped


class InvoiceList(View):
    methods = ["GET", "POST"]
    decorators = [login_required]

    def dispatch_request(self):
        return jsonify(ROWS)


class InvoiceDetail(MethodView):
    decorators = [login_required]

    def get(self, number):
        return jsonify(ROWS[0])


class InvoiceSummary(InvoiceDetail):
    decorators = []

    def get(self, number):
        return jsonify(number=number, total=120)


class InvoiceExport(MethodView):
    @login_required
    def get(self, number):
        return jsonify(number=number, lines=[{"text": "Lamp"}])

    def delete(self, number):
        return "", 204


app.add_url_rule("/invoices", view_func=InvoiceList.as_view("invoices"))
app.add_url_rule("/invoices/<number>", view_func=InvoiceDetail.as_view("invoice"))
app.add_url_rule("/invoices/<number>/summary", view_func=InvoiceSummary.as_view("summary"))
app.add_url_rule("/invoices/<number>/export", view_func=InvoiceExport.as_view("export"))
