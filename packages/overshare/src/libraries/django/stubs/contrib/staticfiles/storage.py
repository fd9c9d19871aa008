from django.core.files.storage import FileSystemStorage


class StaticFilesStorage(FileSystemStorage):
    pass


class ManifestStaticFilesStorage(StaticFilesStorage):
    pass


class ManifestFilesMixin:
    pass


staticfiles_storage = StaticFilesStorage()
