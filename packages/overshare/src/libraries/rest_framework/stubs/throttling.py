"""How often. A rate of None means never held back."""
import overshare as o
from django.core.exceptions import ImproperlyConfigured
from rest_framework.settings import Setting, api_settings


class BaseThrottle:
    def allow_request(self, request, view):
        raise NotImplementedError('.allow_request() must be overridden')

    def get_ident(self, request):
        return o.unknown('str')

    def wait(self):
        return None


class SimpleRateThrottle(BaseThrottle):
    cache = o.opaque('the cache')
    timer = o.opaque('a clock')
    cache_format = 'throttle_%(scope)s_%(ident)s'
    scope = None
    THROTTLE_RATES = Setting('DEFAULT_THROTTLE_RATES')
    now = 0
    key = None
    history = []

    def __init__(self):
        # a rate that the environment may say is a rate
        if o.surely(not getattr(self, 'rate', None)):
            self.rate = self.get_rate()
        self.num_requests, self.duration = self.parse_rate(self.rate)

    def get_cache_key(self, request, view):
        raise NotImplementedError('.get_cache_key() must be overridden')

    def get_rate(self):
        if not getattr(self, 'scope', None):
            raise ImproperlyConfigured("You must set either `.scope` or `.rate` for a throttle")
        rates = self.THROTTLE_RATES
        if self.scope not in rates:
            raise ImproperlyConfigured("No default throttle rate set for the scope")
        return rates[self.scope]

    def parse_rate(self, rate):
        if rate is None:
            return (None, None)
        return (o.unknown('int'), o.unknown('int'))

    def allow_request(self, request, view):
        view._meet_throttle(self, self._idle(request, view))
        return True

    def throttle_success(self):
        return True

    def throttle_failure(self):
        return False

    def _idle(self, request, view):
        """Why nobody is held back here; None where somebody may be."""
        if self.rate is None:
            return 'no-rate'
        return 'wrong-callers' if self.get_cache_key(request, view) is None else None


class AnonRateThrottle(SimpleRateThrottle):
    scope = 'anon'

    def get_cache_key(self, request, view):
        if request.user and request.user.is_authenticated:
            return None
        return o.unknown('str')


class UserRateThrottle(SimpleRateThrottle):
    scope = 'user'

    def get_cache_key(self, request, view):
        return o.unknown('str')


class ScopedRateThrottle(SimpleRateThrottle):
    scope_attr = 'throttle_scope'

    def __init__(self):
        # the rate is the view's
        self.rate = None

    def get_cache_key(self, request, view):
        return o.unknown('str')

    def _idle(self, request, view):
        self.scope = getattr(view, self.scope_attr, None)
        if not self.scope:
            return 'no-rate'
        self.rate = self.get_rate()
        return super()._idle(request, view)
