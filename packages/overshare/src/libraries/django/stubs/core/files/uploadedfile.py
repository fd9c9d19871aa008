import overshare as o
from django.core.files.base import ContentFile, File


class UploadedFile(File):
    def __init__(self, file=None, name=None, content_type=None, size=None, charset=None, content_type_extra=None):
        super().__init__(file, name)
        self.content_type = content_type


class TemporaryUploadedFile(UploadedFile):
    def temporary_file_path(self):
        return o.unknown('str')


class InMemoryUploadedFile(UploadedFile):
    def __init__(self, file=None, field_name=None, name=None, content_type=None, size=None, charset=None, content_type_extra=None):
        super().__init__(file, name, content_type)


class SimpleUploadedFile(InMemoryUploadedFile):
    def __init__(self, name, content, content_type='text/plain'):
        super().__init__(content, None, name, content_type)
