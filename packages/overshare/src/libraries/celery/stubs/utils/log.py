import logging


def get_task_logger(name):
    return logging.getLogger(name)


get_logger = get_task_logger
