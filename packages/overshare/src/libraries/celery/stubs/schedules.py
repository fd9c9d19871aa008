def crontab(*args, **kwargs):
    return 0


schedule = solar = crontab
