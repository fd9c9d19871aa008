from flask import Flask, abort, jsonify, request


class Shop:
    def __init__(self, app, rows):
        self.rows = rows
        app.add_url_rule("/items", view_func=self.items)
        app.add_url_rule("/items/<int:item_id>", view_func=self.item, methods=["GET", "DELETE"])

    def check(self):
        if not request.headers.get("X-User"):
            abort(401)

    def items(self):
        return jsonify([{"id": row["id"], "name": row["name"]} for row in self.rows])

    def item(self, item_id):
        self.check()
        if request.method == "DELETE":
            return "", 204
        return jsonify(self.rows[item_id - 1])


app = Flask(__name__)
shop = Shop(app, [{"id": 1, "name": "Lamp", "cost": 9}])
