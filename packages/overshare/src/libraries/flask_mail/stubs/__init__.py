"""Flask-Mail: mail to somebody."""
import overshare as o


class Attachment:
    def __init__(self, *args, **kwargs):
        pass


class Message:
    def __init__(self, subject='', recipients=None, body=None, html=None, **kwargs):
        self.subject = subject
        self.recipients = recipients or []
        self.body = body
        self.html = html

    def attach(self, *args, **kwargs):
        pass

    def add_recipient(self, recipient):
        pass

    def send(self, connection):
        o.activity('sends-message')


class Mail:
    def __init__(self, app=None):
        pass

    def init_app(self, app):
        return self

    def send(self, message):
        o.activity('sends-message')

    def send_message(self, *args, **kwargs):
        o.activity('sends-message')

    def connect(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


Connection = Mail
