"""How the body of a request is read. What it brings is unknown, whatever reads it."""
import overshare as o


class DataAndFiles:
    def __init__(self, data, files):
        self.data = data
        self.files = files


class BaseParser:
    media_type = None

    def parse(self, stream, media_type=None, parser_context=None):
        return o.incoming('body', '*')


class JSONParser(BaseParser):
    media_type = 'application/json'
    renderer_class = None
    strict = True


class FormParser(BaseParser):
    media_type = 'application/x-www-form-urlencoded'


class MultiPartParser(BaseParser):
    media_type = 'multipart/form-data'


class FileUploadParser(BaseParser):
    media_type = '*/*'
    errors = {}

    def get_filename(self, stream, media_type, parser_context):
        return o.incoming('header', 'Content-Disposition', 'str')
