from django.db import models


class BaseSessionManager(models.Manager):
    def encode(self, session_dict):
        return ''


class AbstractBaseSession(models.Model):
    session_key = models.CharField('session key', max_length=40, primary_key=True)
    session_data = models.TextField('session data')
    expire_date = models.DateTimeField('expire date', db_index=True)

    objects = BaseSessionManager()

    class Meta:
        abstract = True

    def __str__(self):
        return self.session_key

    def get_decoded(self):
        return {}
