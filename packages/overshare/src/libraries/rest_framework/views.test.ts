import { describe, expect, it } from 'vitest';
import { LOGIN, restEndpoints } from '../../../test/rest-shop.ts';

const answers = (source: string, settings = '') =>
  restEndpoints(source, settings).flatMap(({ responses }) =>
    responses.map(({ status, kind, fields }) => [status, kind, fields.map(({ path }) => path)]),
  );

const view = (body: string, before = '') => `
${before}
class One(APIView):
    def get(self, request):
${body}

urlpatterns = [path('one/', One.as_view())]
`;

describe('an API view', () => {
  it('answers with the status and data of its response', () => {
    expect(answers(view("        return Response({'id': 1}, status=202)"))).toEqual([[202, 'json', ['id']]]);
  });

  it('answers exceptions by their status, also those of Django', () => {
    const before = `
from django.http import Http404
class Teapot(exceptions.APIException):
    status_code = 418
`;
    const body = `
        if request.query_params.get('a'):
            raise Http404()
        if request.query_params.get('b'):
            raise Teapot()
        return Response({'id': 1})
`;
    expect(answers(view(body, before))).toEqual([
      [200, 'json', ['id']],
      [404, 'json', ['detail']],
      [418, 'json', ['detail']],
    ]);
  });

  it('answers exceptions as the project says', () => {
    const before = `
def handled(exc, context):
    return Response({'problem': str(exc), 'order': Order.objects.first().title}, status=400)
`;
    const settings = "REST_FRAMEWORK = {'EXCEPTION_HANDLER': 'shop.views.handled'}";
    expect(answers(view('        raise ValueError()', before), settings)).toEqual([
      [400, 'json', ['order', 'problem']],
    ]);
  });

  it('cannot write an object, a queryset of objects, or a serializer', () => {
    for (const value of ['Order.objects.first()', 'Order.objects.all()', 'OrderSerializer(Order.objects.first())'])
      expect(restEndpoints(view(`        return Response(${value})`))[0]?.callers.anonymous).toBe('crashes');
  });

  it('writes values of a queryset, without a list around them', () => {
    expect(answers(view('        return Response(Order.objects.values())'))).toEqual([
      [200, 'json', ['[].id', '[].owner_id', '[].title']],
    ]);
  });
});

describe('a function as an API view', () => {
  const api = (decorators: string) => `
${decorators}
def one(request):
    return Response({'n': 1})

urlpatterns = [path('one/', one)]
`;

  it('takes the options that stand below', () => {
    const [endpoint] = restEndpoints(api('@api_view()\n@permission_classes([permissions.IsAuthenticated])'));
    expect(endpoint?.access).toBe('authenticated');
  });

  it('leaves out of account those that stand above, and says so', () => {
    const [endpoint] = restEndpoints(api('@permission_classes([permissions.IsAdminUser])\n@api_view()'));
    expect(endpoint?.access).toBe('public');
    expect(endpoint?.guards).toMatchObject([{ name: 'IsAdminUser', effective: false, idle: 'wrong-place' }]);
  });

  it('without api_view is a plain view, which no option of the framework guards', () => {
    const source = `
from django.http import JsonResponse
@throttle_classes([throttling.UserRateThrottle])
def one(request):
    return JsonResponse({'n': 1})

urlpatterns = [path('one/', one)]
`;
    const [endpoint] = restEndpoints(source, LOGIN);
    expect(endpoint).toMatchObject({ access: 'public', throttled: 'no' });
    expect(endpoint?.guards).toMatchObject([{ kind: 'throttle', name: 'UserRateThrottle', idle: 'wrong-place' }]);
  });

  it('may stand below a decorator of Django', () => {
    const [endpoint] = restEndpoints(
      `from django.contrib.auth.decorators import login_required\n${api('@login_required\n@api_view()')}`,
    );
    expect(endpoint?.access).toBe('authenticated');
    expect(endpoint?.guards.every(({ effective, idle }) => effective || idle !== 'above-route')).toBe(true);
  });
});
