from django import forms
from django.contrib.auth.models import User

from shop.models import Order


class EverythingForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = "__all__"


class ExcludingForm(forms.ModelForm):
    class Meta:
        model = Order
        exclude = ["owner"]


class TitleForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = ["title", "total"]


class ProfileForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["username", "email", "is_superuser"]


class PlainForm(forms.Form):
    title = forms.CharField()
    total = forms.DecimalField()
