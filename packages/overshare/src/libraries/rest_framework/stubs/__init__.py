"""Django REST Framework, as it answers requests."""
__version__ = VERSION = '3.16.0'
HTTP_HEADER_ENCODING = 'iso-8859-1'
ISO_8601 = 'iso-8601'
