"""Where files are kept. Their addresses come from their names."""
import overshare as o
from django.core.files.base import File


class InvalidStorageError(Exception):
    pass


class Storage:
    def __init__(self, *args, **kwargs):
        pass

    def open(self, name, mode='rb'):
        o.effect('opens-file', 'storage.open', name)
        return File(o.opaque('a stored file', name), name)

    def save(self, name, content, max_length=None):
        return o.unknown('str', name)

    def url(self, name):
        return o.unknown('str', name)

    path = get_valid_name = get_available_name = generate_filename = get_alternative_name = url

    def exists(self, name):
        return o.unknown('bool')

    def size(self, name):
        return o.unknown('int')

    def listdir(self, path):
        return ([o.unknown('str')], [o.unknown('str')])

    def delete(self, name):
        pass

    def get_modified_time(self, name):
        return o.unknown('datetime')

    get_created_time = get_accessed_time = get_modified_time

    def __getattr__(self, name):
        return o.opaque('a storage of files')


class FileSystemStorage(Storage):
    pass


class InMemoryStorage(Storage):
    pass


DefaultStorage = FileSystemStorage
default_storage = FileSystemStorage()


def get_storage_class(import_path=None):
    return FileSystemStorage


class _Storages(dict):
    def __getitem__(self, alias):
        return default_storage


storages = _Storages()
