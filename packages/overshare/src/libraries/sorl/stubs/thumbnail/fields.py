from django.db.models import ImageField
