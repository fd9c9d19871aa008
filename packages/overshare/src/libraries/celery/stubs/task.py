from celery import Task, shared_task as task


def periodic_task(*args, **options):
    return task(**options)
