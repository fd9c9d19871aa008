class BaseRenderer:
    pass


class DjangoTemplates(BaseRenderer):
    pass


class Jinja2(BaseRenderer):
    pass


class TemplatesSetting(BaseRenderer):
    pass
