import overshare as o
from flask import request
from wtforms.form import Form


class FlaskForm(Form):
    def is_submitted(self):
        return request.method in ('POST', 'PUT', 'PATCH', 'DELETE')

    def validate_on_submit(self, *args, **kwargs):
        return self.is_submitted() and o.unknown('bool')

    def hidden_tag(self, *fields):
        return o.unknown('str')

    @property
    def csrf_token(self):
        return o.opaque('the token of a form')
