class StopUpload(Exception):
    pass


class FileUploadHandler:
    chunk_size = 65536

    def __init__(self, request=None):
        self.request = request


class TemporaryFileUploadHandler(FileUploadHandler):
    pass


class MemoryFileUploadHandler(FileUploadHandler):
    pass
