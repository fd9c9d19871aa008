import overshare as o


def send_mail(subject, message, from_email, recipient_list, *args, **kwargs):
    o.activity('sends-message')
    return o.unknown('int')


def send_mass_mail(datatuple, *args, **kwargs):
    o.activity('sends-message')
    return o.unknown('int')


def mail_admins(subject, message, *args, **kwargs):
    pass


mail_managers = mail_admins


class EmailMessage:
    def __init__(self, *args, **kwargs):
        self.attachments = []
        self.extra_headers = {}

    def send(self, fail_silently=False):
        o.activity('sends-message')
        return o.unknown('int')

    def _nothing(self, *args, **kwargs):
        pass

    attach = attach_file = attach_alternative = message = recipients = _nothing


class EmailMultiAlternatives(EmailMessage):
    pass


class BadHeaderError(ValueError):
    pass


def get_connection(backend=None, fail_silently=False, **kwargs):
    return o.opaque('a connection to a mail server')


outbox = []


def make_msgid(*args, **kwargs):
    return o.unknown('str')


DNS_NAME = 'localhost'
