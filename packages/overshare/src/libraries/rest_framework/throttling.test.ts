import { expect, it } from 'vitest';
import { LOGIN, restEndpoints } from '../../../test/rest-shop.ts';

const throttled = (classes: string, more = '') => `
import os
class Slow(throttling.UserRateThrottle):
    rate = '5/minute'

class Deployed(throttling.UserRateThrottle):
    rate = os.getenv('RATE', '60/hour')

class Named(throttling.SimpleRateThrottle):
    scope = 'unheard'
    def get_cache_key(self, request, view):
        return 'k'

class One(APIView):
    throttle_classes = ${classes}
    ${more}
    def get(self, request):
        return Response({'n': 1})

urlpatterns = [path('one/', One.as_view())]
`;

const rates = (rates: string) => `
REST_FRAMEWORK = {'DEFAULT_THROTTLE_RATES': ${rates}}
`;

const guardOf = (views: string, settings = '') =>
  restEndpoints(views, settings)[0]?.guards.find(({ kind, effective }) => kind === 'throttle' && !effective);

it('does nothing without a rate', () => {
  const [endpoint] = restEndpoints(throttled('[throttling.UserRateThrottle]'));
  expect(endpoint?.throttled).toBe('no');
  expect(guardOf(throttled('[throttling.UserRateThrottle]'))).toMatchObject({
    name: 'UserRateThrottle',
    idle: 'no-rate',
  });
});

it.each([
  ['[throttling.UserRateThrottle]', rates("{'user': '5/min'}"), ''],
  ['[Slow]', '', ''],
  ['[Deployed]', '', ''],
  ['[throttling.ScopedRateThrottle]', rates("{'login': '5/min'}"), "throttle_scope = 'login'"],
  ['[throttling.AnonRateThrottle]', rates("{'anon': '5/min'}"), ''],
])('%s holds back with %s %s', (classes, settings, more) => {
  expect(restEndpoints(throttled(classes, more), settings)[0]?.throttled).toBe('yes');
});

it('for anonymous callers does nothing where one must be logged in', () => {
  const settings = `${LOGIN}\nREST_FRAMEWORK['DEFAULT_THROTTLE_RATES'] = {'anon': '5/min'}\n`;
  const [endpoint] = restEndpoints(throttled('[throttling.AnonRateThrottle]'), settings);
  expect(endpoint?.throttled).toBe('no');
  expect(guardOf(throttled('[throttling.AnonRateThrottle]'), settings)).toMatchObject({ idle: 'wrong-callers' });
});

it('by scope does nothing for a view without one', () => {
  expect(guardOf(throttled('[throttling.ScopedRateThrottle]'))).toMatchObject({ idle: 'no-rate' });
});

it('ends in an error where the scope has no rate at all', () => {
  expect(restEndpoints(throttled('[Named]'))[0]?.callers.plain).toBe('crashes');
});

it('of the settings acts on every view, but not on the login that hands out tokens', () => {
  const settings = `
REST_FRAMEWORK = {'DEFAULT_THROTTLE_CLASSES': ['rest_framework.throttling.AnonRateThrottle'], 'DEFAULT_THROTTLE_RATES': {'anon': '5/min'}}
`;
  const source = `
from rest_framework.authtoken.views import ObtainAuthToken

class Login(ObtainAuthToken):
    pass

@api_view(['GET'])
def other(request):
    return Response({'n': 1})

urlpatterns = [path('login/', Login.as_view()), path('other/', other)]
`;
  const byPath = new Map(restEndpoints(source, settings).map((endpoint) => [endpoint.path, endpoint]));
  expect(byPath.get('/other/')?.throttled).toBe('yes');
  expect(byPath.get('/login/')).toMatchObject({
    throttled: 'no',
    activities: expect.arrayContaining(['issues-credential']) as string[],
  });
});
