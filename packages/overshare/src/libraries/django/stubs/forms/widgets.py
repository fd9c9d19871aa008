"""What a field looks like: nothing that leaves as data."""
import overshare as o


class Media:
    def __init__(self, *args, **kwargs):
        pass


class MediaAsset:
    def __init__(self, path, **attributes):
        self.path = path


Script = MediaAsset


class MediaDefiningClass(type):
    pass


class Widget:
    input_type = None
    template_name = ''
    needs_multipart_form = False
    is_required = False

    def __init__(self, attrs=None, **kwargs):
        self.attrs = attrs or {}
        self.choices = kwargs.get('choices', [])

    def render(self, name, value, attrs=None, renderer=None):
        return o.text('html', value)

    def get_context(self, name, value, attrs):
        return {'widget': {'name': name, 'value': value, 'attrs': attrs}}

    def value_from_datadict(self, data, files, name):
        return data.get(name)

    def build_attrs(self, base_attrs, extra_attrs=None):
        return {}

    def format_value(self, value):
        return value

    def __getattr__(self, name):
        return o.opaque('a part of a widget')


class Input(Widget):
    pass


class TextInput(Input):
    pass


class NumberInput(Input):
    pass


class EmailInput(Input):
    pass


class URLInput(Input):
    pass


class ColorInput(Input):
    pass


class SearchInput(Input):
    pass


class TelInput(Input):
    pass


class PasswordInput(Input):
    pass


class HiddenInput(Input):
    pass


class MultipleHiddenInput(HiddenInput):
    pass


class FileInput(Input):
    pass


class ClearableFileInput(FileInput):
    pass


class Textarea(Widget):
    pass


class DateInput(Input):
    pass


class DateTimeInput(Input):
    pass


class TimeInput(Input):
    pass


class CheckboxInput(Input):
    pass


class ChoiceWidget(Widget):
    pass


class Select(ChoiceWidget):
    pass


class NullBooleanSelect(Select):
    pass


class SelectMultiple(Select):
    pass


class RadioSelect(ChoiceWidget):
    pass


class CheckboxSelectMultiple(RadioSelect):
    pass


class MultiWidget(Widget):
    def __init__(self, widgets=(), attrs=None):
        super().__init__(attrs)
        self.widgets = widgets


class SplitDateTimeWidget(MultiWidget):
    pass


class SplitHiddenDateTimeWidget(SplitDateTimeWidget):
    pass


class SelectDateWidget(Widget):
    pass
