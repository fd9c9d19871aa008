"""Classes of Python's own things, and a plain object with attributes."""


class SimpleNamespace:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)


class MappingProxyType(dict):
    _unwritable = True


class FunctionType: pass
class MethodType: pass
class ModuleType: pass
class GeneratorType: pass
class CoroutineType: pass
class TracebackType: pass
class NoneType: pass
class GenericAlias: pass


LambdaType = BuiltinFunctionType = FunctionType
UnionType = GenericAlias


class DynamicClassAttribute(property):
    pass
