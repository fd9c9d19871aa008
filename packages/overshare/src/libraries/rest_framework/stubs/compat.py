from django.urls import include, path, re_path
from django.utils.encoding import smart_str

coreapi = coreschema = uritemplate = None
