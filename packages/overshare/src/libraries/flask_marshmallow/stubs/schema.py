from flask.json import jsonify
from marshmallow.schema import Schema as _Schema


class Schema(_Schema):
    def jsonify(self, obj, many=None, *args, **kwargs):
        return jsonify(self.written(obj, self.many if many is None else many))
