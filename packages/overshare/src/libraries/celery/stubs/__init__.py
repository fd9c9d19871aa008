"""Tasks run somewhere else and later: what they do cannot reach the answer. Called directly, they are functions."""
import overshare as o


class AsyncResult:
    def __init__(self, id=None, *args, **kwargs):
        self.id = self.task_id = o.unknown('str')

    @property
    def status(self):
        return o.unknown('str')

    state = status

    def ready(self):
        return o.unknown('bool')

    successful = failed = ready

    def __getattr__(self, name):
        return o.opaque('the result of a task')


class Signature:
    def apply_async(self, *args, **kwargs):
        return AsyncResult()

    delay = apply = __call__ = apply_async

    def set(self, *args, **kwargs):
        return self

    clone = on_error = link = link_error = set

    def __or__(self, other):
        return self


# what a task sends later, it sends because somebody called
_MAILERS = ('send_mail', 'send_mass_mail', 'EmailMessage', 'EmailMultiAlternatives')


class Task:
    name = ''
    request = o.opaque('the message of a task')
    _run = None
    _bind = False

    def __call__(self, *args, **kwargs):
        if self._run is None:
            return self.run(*args, **kwargs)
        return self._run(self, *args, **kwargs) if self._bind else self._run(*args, **kwargs)

    def delay(self, *args, **kwargs):
        if self._run is not None and o.speaks_of(self._run, *_MAILERS):
            o.activity('sends-message')
        return AsyncResult()

    apply_async = apply = delay

    def s(self, *args, **kwargs):
        return Signature()

    si = signature = subtask = s

    def retry(self, *args, **kwargs):
        return Exception()

    def update_state(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of a task')


def _task(function, bind=False, base=None, **options):
    made = Task()
    made._run = function
    made._bind = bind
    made.__name__ = function.__name__
    made.__wrapped__ = function
    return made


def shared_task(*args, **options):
    if args and callable(args[0]):
        return _task(args[0])
    return lambda function: _task(function, **options)


class Celery:
    conf = o.opaque('the configuration of Celery')

    def __init__(self, *args, **kwargs):
        pass

    def task(self, *args, **options):
        return shared_task(*args, **options)

    def config_from_object(self, *args, **kwargs):
        pass

    autodiscover_tasks = config_from_object

    def send_task(self, *args, **kwargs):
        return AsyncResult()

    def register_task(self, task):
        return task

    def __getattr__(self, name):
        return o.opaque('a part of Celery')


class _Group(Signature):
    def __init__(self, *args, **kwargs):
        pass


group = chain = chord = chunks = xmap = xstarmap = _Group


def signature(*args, **kwargs):
    return Signature()


subtask = signature
states = o.opaque('states of tasks')
current_app = Celery()
current_task = Task()
