from wtforms import fields, validators, widgets
from wtforms.fields import *
from wtforms.form import BaseForm, Form
from wtforms.validators import ValidationError
