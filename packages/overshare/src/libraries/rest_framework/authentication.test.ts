import { expect, it } from 'vitest';
import { LOGIN, restEndpoints } from '../../../test/rest-shop.ts';

const mine = (classes: string) => `
class ByKey(authentication.BaseAuthentication):
    def authenticate(self, request):
        key = request.META.get('HTTP_X_API_KEY')
        if not key:
            return None
        user = User.objects.filter(username=key).first()
        if user is None:
            raise exceptions.AuthenticationFailed()
        return (user, None)

class ByQuery(authentication.BaseAuthentication):
    def authenticate(self, request):
        user = User.objects.filter(password=request.query_params.get('token')).first()
        if user is None:
            raise exceptions.AuthenticationFailed()
        return (user, None)

class ForAll(authentication.BaseAuthentication):
    def authenticate(self, request):
        return (User.objects.first(), None)

class Mine(APIView):
    authentication_classes = ${classes}
    permission_classes = [permissions.IsAuthenticated]
    def get(self, request):
        return Response({'name': request.user.username})

urlpatterns = [path('me/', Mine.as_view())]
`;

it.each([
  ['[authentication.TokenAuthentication]', 'denied', 'reached'],
  ['[ByKey]', 'denied', 'reached'],
  ['[ByQuery]', 'denied', 'reached'],
  ['[]', 'denied', 'denied'],
  ['[ForAll]', 'reached', 'reached'],
])('%s: anonymous is %s, a user is %s', (classes, anonymous, plain) => {
  expect(restEndpoints(mine(classes))[0]?.callers).toMatchObject({ anonymous, plain });
});

it('gives the caller’s own row as request.user', () => {
  const [endpoint] = restEndpoints(mine('[authentication.SessionAuthentication]'));
  const field = endpoint?.responses.flatMap(({ fields }) => fields).find(({ path }) => path === 'name');
  expect(field).toMatchObject({ origin: 'django.contrib.auth.models.User.username', subject: 'self' });
});

it('is not asked for by the middleware that wants a login for every view', () => {
  const source = `
from django.http import JsonResponse

def plain(request):
    return JsonResponse({'n': 1})

@api_view(['GET'])
def api(request):
    return Response({'n': 1})

urlpatterns = [path('plain/', plain), path('api/', api)]
`;
  const settings = "MIDDLEWARE.append('django.contrib.auth.middleware.LoginRequiredMiddleware')";
  expect(restEndpoints(source, settings).map(({ path, methods, access }) => [path, ...methods, access])).toEqual([
    ['/api/', 'GET', 'public'],
    ['/plain/', 'GET', 'authenticated'],
    ['/plain/', 'POST', 'authenticated'],
  ]);
});

it('leaves a view that only sets request.user open where no permission asks', () => {
  const [endpoint] = restEndpoints(
    mine('[authentication.TokenAuthentication]').replace('[permissions.IsAuthenticated]', '[]'),
    LOGIN,
  );
  expect(endpoint?.access).toBe('public');
});
