class _Signal:
    def connect(self, *args, **kwargs):
        if args and callable(args[0]):
            return args[0]
        return lambda function: function


task_prerun = task_postrun = task_success = task_failure = task_retry = task_revoked = before_task_publish = _Signal()
after_task_publish = worker_ready = worker_init = worker_process_init = setup_logging = after_setup_logger = _Signal()
task_received = celeryd_init = celeryd_after_setup = worker_shutdown = worker_process_shutdown = beat_init = _Signal()
