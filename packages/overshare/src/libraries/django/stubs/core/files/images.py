import overshare as o
from django.core.files.base import File


class ImageFile(File):
    @property
    def width(self):
        return o.unknown('int')

    height = width


def get_image_dimensions(file_or_path, close=False):
    return (o.unknown('int'), o.unknown('int'))
