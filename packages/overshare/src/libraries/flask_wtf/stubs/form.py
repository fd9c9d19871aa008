import overshare as o
from wtforms.form import Form


class FlaskForm(Form):
    def is_submitted(self):
        return o.unknown('bool')

    def validate_on_submit(self, *args, **kwargs):
        return o.unknown('bool')

    def hidden_tag(self, *fields):
        return o.unknown('str')

    @property
    def csrf_token(self):
        return o.opaque('the token of a form')
