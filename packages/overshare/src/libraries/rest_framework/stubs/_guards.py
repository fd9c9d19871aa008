"""Names what stands in the way of a caller: permissions and throttles, where they come from, and what they replaced."""
import overshare as o
from django.conf import settings
from rest_framework import permissions

AUTHENTICATION = ('IsAuthenticated', 'IsAuthenticatedOrReadOnly', 'AllowAny')


def meet_permissions(view, request, asked, about_object=False):
    """Asks every permission in turn; the first that refuses sends the caller away."""
    met = view.get_permissions()
    if not met and not about_object:
        o.guard('authentication', 'permission_classes = []', idle='admits-all', **_place(view, 'permission_classes', []))
    for permission in met:
        if o.is_unknown(permission):
            _meet_unknown(view, request, permission, met)
            continue
        if not about_object:
            _note(view, permission, met)
        elif _decides_objects(permission):
            o.guard('ownership', name_of(permission), **_place(view, 'permission_classes', met))
        if not asked(permission):
            view.permission_denied(request, message=getattr(permission, 'message', None), code=getattr(permission, 'code', None))


def _meet_unknown(view, request, permission, met):
    """A permission that nobody describes is taken to want at least a login: few are written to want less."""
    o.guard('permission', o.name_of(permission) or 'permission', **_place(view, 'permission_classes', met))
    if not o.authenticated():
        view.permission_denied(request)


def _note(view, permission, met):
    if getattr(permission, '_sign', None) == ' & ':
        _note(view, permission.op1, met)
        _note(view, permission.op2, met)
        return
    place = _place(view, 'permission_classes', met)
    kind = 'authentication' if name_of(permission) in AUTHENTICATION else 'permission'
    if isinstance(permission, permissions.AllowAny):
        # the framework's own default is nobody's decision
        if place['source'] == 'settings' and not _says(place['owner'], place['attribute']):
            return
        o.guard(kind, name_of(permission), idle='admits-all', **place)
    elif not _admits_all(permission):
        o.guard(kind, name_of(permission), **place)


def _says(said, name):
    return said is not None and name in said


def _admits_all(permission):
    """It says nothing of callers, only of objects."""
    if hasattr(permission, 'op1'):
        return False
    return o.holder_of(type(permission), 'has_permission') is permissions.BasePermission


def _decides_objects(permission):
    if hasattr(permission, 'op1'):
        return _decides_objects(permission.op1) or hasattr(permission, 'op2') and _decides_objects(permission.op2)
    holder = o.holder_of(type(permission), 'has_object_permission')
    return holder is not None and holder is not permissions.BasePermission


def note_unasked(view):
    """A permission about objects that nothing asked about one: where the request names one, or where nothing else guards."""
    if not o.surely(view._unasked):
        return
    met = [permission for permission in view.get_permissions() if not o.is_unknown(permission)]
    idle = [permission for permission in met if _decides_objects(permission)]
    if view.kwargs or all(_admits_all(permission) for permission in met):
        for permission in idle:
            o.guard('ownership', name_of(permission), idle='never-called', **_place(view, 'permission_classes', met))


MISSPELLED = {
    'permission': ('permissions_classes', 'permission_clases', 'permissions_class', 'permission_class'),
    'throttle': ('throttles_classes', 'throttle_clases', 'throttles_class', 'throttle_class'),
}


def note_misspelled(cls):
    """An attribute that looks like a guard, and that the framework does not know."""
    for kind, name in o.class_fact('misspelled', lambda: _misspelled(cls), cls):
        meant = getattr(cls, name)
        names = [o.name_of(one) or getattr(one, '__name__', None) for one in (meant if isinstance(meant, (list, tuple)) else [meant])]
        if all(one == 'AllowAny' for one in names):
            continue
        kind = 'authentication' if all(one in AUTHENTICATION for one in names) else kind
        o.guard(kind, name, idle='misspelled', source='class', owner=o.holder_of(cls, name), attribute=name)


def _misspelled(cls):
    return [(kind, name) for kind, names in MISSPELLED.items() for name in names if hasattr(cls, name)]


def name_of(permission):
    """As the code writes it: `IsOwner`, `IsAdmin | IsOwner`."""
    sign = getattr(permission, '_sign', None)
    if sign is None:
        return type(permission).__name__
    one = name_of(permission.op1)
    return one + sign + name_of(permission.op2) if hasattr(permission, 'op2') else sign + one


def meet_throttle(view, throttle, idle):
    place = _place(view, 'throttle_classes', [])
    if idle is None:
        o.guard('throttle', type(throttle).__name__, **place)
    else:
        o.guard('throttle', type(throttle).__name__, idle=idle, **place)


DEFAULTS = {'permission_classes': 'DEFAULT_PERMISSION_CLASSES', 'throttle_classes': 'DEFAULT_THROTTLE_CLASSES'}


def _place(view, attribute, met):
    """Where the project says it: in the settings, in a class, as an argument of a decorator."""
    from rest_framework.views import APIView
    cls = type(view)
    own = attribute in view.__dict__
    holder = o.holder_of(cls, attribute)
    default = DEFAULTS[attribute]
    if not own and holder is APIView:
        return {'source': 'settings', 'owner': getattr(settings, 'REST_FRAMEWORK', None), 'attribute': default}
    replaced = _replaced(view, cls if own else APIView, attribute, met)
    source = 'decorator' if own or hasattr(cls, '_decorated') else 'class'
    place = {'source': source, 'owner': holder, 'attribute': attribute}
    return {**place, 'replaced': replaced} if replaced else place


def _replaced(view, before, attribute, met):
    """The first default that is no longer asked."""
    names = [type(one).__name__ for one in met if not o.is_unknown(one)]
    for cls in getattr(before, attribute):
        name = getattr(cls, '__name__', None)
        if name is not None and name not in names and name != 'AllowAny':
            return name
    return None
