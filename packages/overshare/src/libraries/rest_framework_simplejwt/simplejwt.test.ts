import { expect, it } from 'vitest';
import { restEndpoints } from '../../../test/rest-shop.ts';

it('knows the caller by a token, and hands tokens to whoever has a password', () => {
  const settings = `
REST_FRAMEWORK = {
    'DEFAULT_AUTHENTICATION_CLASSES': ['rest_framework_simplejwt.authentication.JWTAuthentication'],
    'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated'],
}
`;
  const source = `
from rest_framework_simplejwt.views import TokenObtainPairView

@api_view(['GET'])
def me(request):
    return Response({'name': request.user.username})

urlpatterns = [path('me/', me), path('token/', TokenObtainPairView.as_view())]
`;
  const byPath = new Map(restEndpoints(source, settings).map((endpoint) => [endpoint.path, endpoint]));
  expect(byPath.get('/me/')).toMatchObject({ access: 'authenticated' });
  expect(byPath.get('/token/')).toMatchObject({
    access: 'public',
    throttled: 'no',
    activities: expect.arrayContaining(['checks-credential', 'issues-credential']) as string[],
  });
});
