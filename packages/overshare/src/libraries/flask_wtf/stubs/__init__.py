"""Forms of WTForms that take the request by themselves."""
import overshare as o
from flask_wtf.csrf import CSRFProtect, CsrfProtect
from flask_wtf.form import FlaskForm

Form = FlaskForm


class Recaptcha:
    def __init__(self, *args, **kwargs):
        pass


def RecaptchaField(*args, **kwargs):
    return o.opaque('a captcha')
