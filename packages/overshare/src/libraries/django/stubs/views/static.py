import overshare as o
from django.http import FileResponse


def serve(request, path, document_root=None, show_indexes=False):
    return FileResponse(path)


def was_modified_since(header=None, mtime=0):
    return o.unknown('bool')
