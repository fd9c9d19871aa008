from wtforms.fields import FileField, MultipleFileField
from wtforms.validators import _Validator


class FileRequired(_Validator): pass
class FileAllowed(_Validator): pass
class FileSize(_Validator): pass


file_required = FileRequired
file_allowed = FileAllowed
file_size = FileSize
