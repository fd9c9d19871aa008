"""Templates make pages. What they show of their context is not followed."""
import overshare as o


class TemplateDoesNotExist(Exception):
    pass


class TemplateSyntaxError(Exception):
    pass


class VariableDoesNotExist(Exception):
    pass


class Context(dict):
    def __init__(self, dict_=None, autoescape=True, **kwargs):
        self.update(dict_ or {})

    def push(self, *args, **kwargs):
        return self

    def pop(self, *args):
        return {}

    def flatten(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class RequestContext(Context):
    def __init__(self, request, dict_=None, processors=None, **kwargs):
        self.request = request
        self.update(dict_ or {})


class ContextPopException(Exception):
    pass


class Template:
    def __init__(self, template_string='', origin=None, name=None, engine=None):
        self.source = template_string
        self.name = name
        self.template = self

    def render(self, context=None, request=None):
        return o.text('html', self.source)

    def __getattr__(self, name):
        return o.opaque('a part of a template')


class Origin:
    def __init__(self, name=None, template_name=None, loader=None):
        self.name = name


class Node:
    child_nodelists = ()

    def render(self, context):
        return ''


class NodeList(list):
    pass


class Variable:
    def __init__(self, var):
        self.var = var

    def resolve(self, context):
        return o.opaque('a variable of a template')


class Library:
    """Tags and filters: nothing but templates call them."""

    def __init__(self):
        self.filters = {}
        self.tags = {}

    def _mark(self, *args, **kwargs):
        if args and callable(args[0]):
            return args[0]
        if len(args) > 1:
            return args[1]
        return lambda function: function

    filter = tag = simple_tag = simple_block_tag = inclusion_tag = assignment_tag = _mark
    filter_function = tag_function = lambda self, function, name=None: function


class Engine:
    def __init__(self, *args, **kwargs):
        pass

    @staticmethod
    def get_default():
        return Engine()

    def from_string(self, template_code):
        return Template(template_code)

    def get_template(self, template_name):
        return Template('')

    def select_template(self, template_name_list):
        return Template('')

    def render_to_string(self, template_name, context=None):
        return o.text('html', template_name)


class _Engines(dict):
    def __getitem__(self, key):
        return Engine()

    def all(self):
        return [Engine()]


engines = _Engines()


def __getattr__(name):
    return o.opaque('django.template.' + name)
