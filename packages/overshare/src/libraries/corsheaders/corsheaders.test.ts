import { expect, it } from 'vitest';
import { restEndpoints } from '../../../test/rest-shop.ts';

const VIEW = `
@api_view(['GET'])
def one(request):
    return Response({'n': 1})

urlpatterns = [path('one/', one)]
`;

const IN_LIST = "MIDDLEWARE.insert(0, 'corsheaders.middleware.CorsMiddleware')\n";

const policyOf = (settings: string) =>
  restEndpoints(VIEW, settings)[0]?.guards.find(({ kind }) => kind === 'cors')?.cors;

it.each([
  ['CORS_ALLOW_ALL_ORIGINS = True', { origins: 'any', credentials: false }],
  ['CORS_ORIGIN_ALLOW_ALL = True', { origins: 'any', credentials: false }],
  ['CORS_ALLOW_ALL_ORIGINS = True\nCORS_ALLOW_CREDENTIALS = True', { origins: 'reflected', credentials: true }],
  ["CORS_ALLOWED_ORIGINS = ['https://shop.example']", { origins: 'listed', list: ['https://shop.example'] }],
  ["CORS_ALLOWED_ORIGIN_REGEXES = [r'^https://\\w+\\.shop\\.example']", { origins: 'pattern', weakness: 'unanchored' }],
])('%s', (settings, policy) => {
  expect(policyOf(IN_LIST + settings)).toMatchObject(policy);
});

it('does nothing without its middleware, or without a setting', () => {
  expect(policyOf('CORS_ALLOW_ALL_ORIGINS = True')).toBeUndefined();
  expect(policyOf(IN_LIST)).toBeUndefined();
});
