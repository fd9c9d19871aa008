from flask import Blueprint, redirect, request, session, url_for

admin = Blueprint("admin", __name__, url_prefix="/admin")
reports = Blueprint("reports", __name__, url_prefix="/reports")
audit = Blueprint("audit", __name__, url_prefix="/audit")


@admin.before_request
def guard():
    if request.endpoint == "admin.login":
        return
    if "user" not in session:
        return redirect(url_for("admin.login"))


@audit.before_request
def note_visit():
    session["last"] = request.path


@admin.route("/login", methods=["GET", "POST"])
def login():
    return "<form method=post></form>"


@admin.get("/")
def index():
    return {"revenue": 1200, "orders": 31}


@reports.get("/sales")
def sales():
    return {"sales": [{"month": "May", "total": 400}]}


@audit.get("/log")
def log():
    return {"entries": [{"who": "ann", "what": "login"}]}


reports.register_blueprint(audit)
admin.register_blueprint(reports)
