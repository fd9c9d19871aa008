"""Which function of the project answers which method of a view."""
import overshare as o


def of_view(view):
    """The framework that answers, and the function for each method; a view may say both itself by `_overshare_views`."""
    own = getattr(view, '_overshare_views', None)
    framework = getattr(view, '_framework', 'django')
    if own is not None:
        return framework, own(view)
    cls = getattr(view, 'view_class', None) or getattr(view, 'cls', None)
    if cls is not None:
        return getattr(cls, '_framework', framework), of_class(cls, getattr(view, 'actions', None))
    if isinstance(view, type) or o.is_unknown(view):
        return framework, {}
    methods = getattr(view, '_allowed_methods', None) or o.methods_in(view) or ['GET', 'POST']
    return framework, {method: view for method in methods}


def of_class(cls, actions=None):
    if actions is not None:
        return {method.upper(): o.method_of(cls, name) for method, name in actions.items()}
    names = [name.lower() for name in cls.http_method_names if name.lower() != 'options']
    found = {name.upper(): o.method_of(cls, name) for name in names if hasattr(cls, name)}
    return found or {method: o.method_of(cls, 'dispatch') for method in o.methods_in(cls.dispatch) or ['GET', 'POST']}
