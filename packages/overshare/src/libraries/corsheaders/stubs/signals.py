from django.dispatch import Signal

check_request_enabled = Signal()
