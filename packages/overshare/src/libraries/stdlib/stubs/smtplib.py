"""Mail goes out."""
import overshare as o


class SMTPException(OSError): pass
class SMTPAuthenticationError(SMTPException): pass
class SMTPRecipientsRefused(SMTPException): pass
class SMTPServerDisconnected(SMTPException): pass


class SMTP:
    def __init__(self, *args, **options):
        pass

    def sendmail(self, *args, **options):
        o.activity('sends-message')
        return {}

    send_message = sendmail

    def login(self, *args):
        pass

    starttls = ehlo = helo = quit = close = connect = set_debuglevel = login

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


SMTP_SSL = LMTP = SMTP
