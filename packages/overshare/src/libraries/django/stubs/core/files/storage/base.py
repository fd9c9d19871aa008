from django.core.files.storage import Storage
