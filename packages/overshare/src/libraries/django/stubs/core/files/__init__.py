from django.core.files.base import File
