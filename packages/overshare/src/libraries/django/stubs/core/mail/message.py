from django.core.mail import BadHeaderError, EmailMessage, EmailMultiAlternatives, make_msgid


class SafeMIMEText:
    pass


class SafeMIMEMultipart:
    pass
