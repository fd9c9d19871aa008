from django.db import models


class SolarSchedule(models.Model):
    event = models.CharField(max_length=24)
    latitude = models.DecimalField(max_digits=9, decimal_places=6)
    longitude = models.DecimalField(max_digits=9, decimal_places=6)


class IntervalSchedule(models.Model):
    DAYS, HOURS, MINUTES, SECONDS, MICROSECONDS = 'days', 'hours', 'minutes', 'seconds', 'microseconds'
    every = models.IntegerField()
    period = models.CharField(max_length=24)


class ClockedSchedule(models.Model):
    clocked_time = models.DateTimeField()


class CrontabSchedule(models.Model):
    minute = models.CharField(max_length=240, default='*')
    hour = models.CharField(max_length=96, default='*')
    day_of_month = models.CharField(max_length=124, default='*')
    month_of_year = models.CharField(max_length=64, default='*')
    day_of_week = models.CharField(max_length=64, default='*')
    timezone = models.CharField(max_length=63)


class PeriodicTasks(models.Model):
    last_update = models.DateTimeField()

    @classmethod
    def changed(cls, instance, **kwargs):
        pass

    update_changed = changed


class PeriodicTask(models.Model):
    name = models.CharField(max_length=200, unique=True)
    task = models.CharField(max_length=200)
    interval = models.ForeignKey(IntervalSchedule, null=True, blank=True, on_delete=models.CASCADE)
    crontab = models.ForeignKey(CrontabSchedule, null=True, blank=True, on_delete=models.CASCADE)
    solar = models.ForeignKey(SolarSchedule, null=True, blank=True, on_delete=models.CASCADE)
    clocked = models.ForeignKey(ClockedSchedule, null=True, blank=True, on_delete=models.CASCADE)
    args = models.TextField(blank=True, default='[]')
    kwargs = models.TextField(blank=True, default='{}')
    queue = models.CharField(max_length=200, blank=True, null=True)
    exchange = models.CharField(max_length=200, blank=True, null=True)
    routing_key = models.CharField(max_length=200, blank=True, null=True)
    headers = models.TextField(blank=True, default='{}')
    priority = models.PositiveIntegerField(blank=True, null=True)
    expires = models.DateTimeField(blank=True, null=True)
    expire_seconds = models.PositiveIntegerField(blank=True, null=True)
    one_off = models.BooleanField(default=False)
    start_time = models.DateTimeField(blank=True, null=True)
    enabled = models.BooleanField(default=True)
    last_run_at = models.DateTimeField(blank=True, null=True, editable=False)
    total_run_count = models.PositiveIntegerField(default=0, editable=False)
    date_changed = models.DateTimeField(auto_now=True)
    description = models.TextField(blank=True)
