def ExportModelOperationsMixin(model_name):
    class Mixin:
        pass
    return Mixin
