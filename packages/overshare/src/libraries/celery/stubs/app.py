from celery import shared_task, Celery


def app_or_default(app=None):
    return Celery()
