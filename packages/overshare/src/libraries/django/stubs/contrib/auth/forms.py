import overshare as o
from django import forms
from django.contrib.auth import authenticate, get_user_model
from django.forms.models import ModelForm


class UsernameField(forms.CharField):
    pass


class ReadOnlyPasswordHashField(forms.Field):
    pass


class ReadOnlyPasswordHashWidget(forms.Widget):
    pass


class AuthenticationForm(forms.Form):
    username = UsernameField()
    password = forms.CharField()
    error_messages = {}

    def __init__(self, request=None, *args, **kwargs):
        self.request = request
        self.user_cache = None
        super().__init__(*args, **kwargs)

    def clean(self):
        self.user_cache = authenticate(self.request, username=self.cleaned_data.get('username'), password=self.cleaned_data.get('password'))
        return self.cleaned_data

    def confirm_login_allowed(self, user):
        pass

    def get_user(self):
        return o.stored_user()

    def get_invalid_login_error(self):
        return forms.ValidationError('')


class PasswordResetForm(forms.Form):
    email = forms.EmailField()

    def get_users(self, email):
        return get_user_model()._default_manager.filter(email=email)

    def send_mail(self, *args, **kwargs):
        o.activity('sends-message')

    def save(self, *args, **kwargs):
        o.activity('sends-message')


class SetPasswordForm(forms.Form):
    new_password1 = forms.CharField()
    new_password2 = forms.CharField()
    error_messages = {}

    def __init__(self, user, *args, **kwargs):
        self.user = user
        super().__init__(*args, **kwargs)

    def save(self, commit=True):
        self.user.set_password(self.cleaned_data['new_password1'])
        if commit:
            self.user.save()
        return self.user


class PasswordChangeForm(SetPasswordForm):
    old_password = forms.CharField()


class AdminPasswordChangeForm(SetPasswordForm):
    pass


class BaseUserCreationForm(ModelForm):
    password1 = forms.CharField()
    password2 = forms.CharField()
    error_messages = {}

    def save(self, commit=True):
        user = super().save(commit=False)
        user.set_password(self.cleaned_data['password1'])
        if commit:
            user.save()
        return user


class UserCreationForm(BaseUserCreationForm):
    pass


class AdminUserCreationForm(UserCreationForm):
    pass


class UserChangeForm(ModelForm):
    pass
