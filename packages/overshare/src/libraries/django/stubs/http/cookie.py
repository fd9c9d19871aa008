from django.http.response import Cookies as SimpleCookie


def parse_cookie(cookie):
    return {}
