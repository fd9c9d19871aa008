"""The pages around logging in."""
import overshare as o
from django.conf import settings
from django.contrib.auth.decorators import to_login
from django.contrib.auth.forms import AuthenticationForm, PasswordChangeForm, PasswordResetForm, SetPasswordForm
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponseRedirect
from django.shortcuts import resolve_url
from django.contrib.auth import login as auth_login, logout as auth_logout
from django.views.generic.base import TemplateView
from django.views.generic.edit import FormView

REDIRECT_FIELD_NAME = 'next'


class RedirectURLMixin:
    next_page = None
    redirect_field_name = 'next'
    success_url_allowed_hosts = set()

    def get_success_url(self):
        return self.get_redirect_url() or self.get_default_redirect_url()

    def get_redirect_url(self):
        return ''

    def get_success_url_allowed_hosts(self):
        return set()

    def get_default_redirect_url(self):
        return resolve_url(self.next_page or '/')


SuccessURLAllowedHostsMixin = RedirectURLMixin


class LoginView(RedirectURLMixin, FormView):
    form_class = AuthenticationForm
    authentication_form = None
    template_name = 'registration/login.html'
    redirect_authenticated_user = False
    extra_context = None

    def get_form_class(self):
        return self.authentication_form or self.form_class

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        kwargs['request'] = self.request
        return kwargs

    def form_valid(self, form):
        auth_login(self.request, form.get_user())
        return HttpResponseRedirect(self.get_success_url())


class LogoutView(RedirectURLMixin, TemplateView):
    http_method_names = ['post', 'options']
    template_name = 'registration/logged_out.html'

    def post(self, request, *args, **kwargs):
        auth_logout(request)
        return HttpResponseRedirect(self.get_success_url())


def logout_then_login(request, login_url=None):
    auth_logout(request)
    return to_login(login_url)


def redirect_to_login(next, login_url=None, redirect_field_name='next'):
    return to_login(login_url)


class PasswordContextMixin:
    extra_context = None


class PasswordResetView(PasswordContextMixin, FormView):
    form_class = PasswordResetForm
    template_name = 'registration/password_reset_form.html'
    success_url = '/password_reset/done/'
    email_template_name = subject_template_name = html_email_template_name = extra_email_context = from_email = token_generator = None

    def form_valid(self, form):
        form.save()
        return super().form_valid(form)


class PasswordResetDoneView(PasswordContextMixin, TemplateView):
    template_name = 'registration/password_reset_done.html'


class PasswordResetConfirmView(PasswordContextMixin, FormView):
    form_class = SetPasswordForm
    template_name = 'registration/password_reset_confirm.html'
    success_url = '/reset/done/'
    post_reset_login = False
    post_reset_login_backend = reset_url_token = token_generator = None

    def dispatch(self, *args, **kwargs):
        # whoever holds the token is the user
        o.activity('checks-credential')
        self.user = o.stored_user()
        return super().dispatch(*args, **kwargs)

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        kwargs['user'] = self.user
        return kwargs

    def form_valid(self, form):
        return super().form_valid(form)


class PasswordResetCompleteView(PasswordContextMixin, TemplateView):
    template_name = 'registration/password_reset_complete.html'


class PasswordChangeView(LoginRequiredMixin, PasswordContextMixin, FormView):
    form_class = PasswordChangeForm
    template_name = 'registration/password_change_form.html'
    success_url = '/password_change/done/'

    def get_form_kwargs(self):
        kwargs = super().get_form_kwargs()
        kwargs['user'] = self.request.user
        return kwargs

    def form_valid(self, form):
        form.save()
        return super().form_valid(form)


class PasswordChangeDoneView(LoginRequiredMixin, PasswordContextMixin, TemplateView):
    template_name = 'registration/password_change_done.html'
