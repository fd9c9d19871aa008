from passlib._scheme import scheme

custom_app_context = django_context = scheme
