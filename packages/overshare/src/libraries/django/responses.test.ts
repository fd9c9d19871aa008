import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { fieldsOf, shopFiles } from './made-project.ts';

const shop = (...args: Parameters<typeof shopFiles>) => scanSources(shopFiles(...args)).surface;

const HEAD = `
import datetime
from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.core.serializers.json import DjangoJSONEncoder
from django.http import Http404, HttpResponse, HttpResponseRedirect, JsonResponse, StreamingHttpResponse
from django.contrib.auth.models import User
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

`;

const answer = (body: string, before = '') => {
  const source = `${HEAD}${before}\n@require_GET\ndef x(request, pk):\n    ${body}\n`;
  const [endpoint] = shop(source, "path('x/<int:pk>/', views.x)").endpoints;
  return { endpoint, responses: endpoint?.responses ?? [] };
};

test.each([
  ["return JsonResponse({'a': 1, 'when': datetime.datetime.now()})", ['a', 'when']],
  ["return JsonResponse([{'a': pk}], safe=False)", ['[].a']],
  ["return JsonResponse(list(User.objects.values('email')), safe=False)", ['[].email']],
])('%s', (body, fields) => {
  expect(fieldsOf(answer(body).endpoint)).toEqual(fields);
});

test.each([
  ['a list without safe=False', 'return JsonResponse([1])'],
  ['a model', "return JsonResponse({'user': User.objects.first()})"],
  ['a queryset', 'return JsonResponse(User.objects.all(), safe=False)'],
])('%s crashes', (_, body) => {
  expect(answer(body).endpoint?.callers.anonymous).toBe('crashes');
});

test('an encoder of the project decides what is written of a model', () => {
  const encoder = `
class Encoder(DjangoJSONEncoder):
    def default(self, value):
        if isinstance(value, User):
            return {'email': value.email}
        return super().default(value)
`;
  const { endpoint } = answer("return JsonResponse({'user': User.objects.get(pk=pk)}, encoder=Encoder)", encoder);
  expect(fieldsOf(endpoint)).toEqual(['user.email']);
});

test.each([
  ['raise Http404', 404],
  ['raise PermissionDenied', 403],
  ["raise SuspiciousOperation('no')", 400],
  ["raise BadRequest('no')", 400],
  ["return HttpResponse('gone', status=410)", 410],
])('%s', (body, status) => {
  expect(answer(body).responses.map((one) => one.status)).toEqual([status]);
});

test('an object that is not there is 404', () => {
  const { responses } = answer("user = get_object_or_404(User, pk=pk)\n    return JsonResponse({'id': user.id})");
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200, 404]));
});

test('what is not text is written as the text of each item', () => {
  const { responses } = answer('return HttpResponse(User.objects.values())');
  const origins = responses.flatMap(({ fields }) => fields.map(({ origin }) => origin));
  expect(origins).toContain('django.contrib.auth.models.User.password');
});

test('a dict that is given to HttpResponse leaves its keys alone', () => {
  const { responses } = answer("return HttpResponse({'email': User.objects.first().email})");
  expect(responses.flatMap(({ fields }) => fields.map(({ origin }) => origin))).not.toContain(
    'django.contrib.auth.models.User.email',
  );
});

test('a page is a page', () => {
  expect(answer("return render(request, 'x.html', {'user': request.user})").responses).toMatchObject([
    { status: 200, kind: 'html' },
  ]);
});
