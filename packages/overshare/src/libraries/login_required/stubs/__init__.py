"""django-login-required-middleware: every view wants a login, but for those that are named or marked."""


def login_not_required(view):
    view._needs_no_login = True
    return view


class LoginNotRequiredMixin:
    @classmethod
    def as_view(cls, **initkwargs):
        return login_not_required(super().as_view(**initkwargs))
