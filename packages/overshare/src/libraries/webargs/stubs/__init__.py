from marshmallow import missing, validate
from marshmallow.exceptions import ValidationError
from webargs import core, fields
