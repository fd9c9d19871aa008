import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { shopFiles } from './made-project.ts';

const shop = (...args: Parameters<typeof shopFiles>) => scanSources(shopFiles(...args)).surface;

const snippet = `
from django.http import HttpResponse
from .models import Customer

def get_customers(request):
    customers = Customer.objects.all()
    return HttpResponse(customers)

def total(request):
    return 3

def helper(order):
    return HttpResponse(order)
`;

test('functions that answer a request are shown where nothing is routed', () => {
  const { surface, findings } = scanSources({ 'views.py': snippet });
  const symbols = new Set(surface.endpoints.map(({ handler }) => handler.symbol));
  expect([...symbols]).toEqual(['views.get_customers']);
  expect(surface.endpoints).toMatchObject([
    { path: null, routed: false, access: 'public' },
    { path: null, routed: false, access: 'public' },
  ]);
  expect(findings.map(({ ruleId }) => ruleId)).toContain('missing-authentication');
});

test('with arguments of the address', () => {
  const source = `
from django.http import JsonResponse
from django.views import View

class Show(View):
    def get(self, request, pk):
        return JsonResponse({'pk': pk})
`;
  const { endpoints } = scanSources({ 'views.py': source }).surface;
  expect(endpoints).toMatchObject([{ path: null, methods: ['GET'], handler: { symbol: 'views.Show.get' } }]);
  expect(endpoints[0]?.responses[0]?.fields.map(({ path }) => path)).toEqual(['pk']);
});

test('where addresses are routed, what none of them leads to is counted', () => {
  const source = `
from django.http import HttpResponse

def index(request):
    return HttpResponse('a')

def left(request):
    return HttpResponse('b')
`;
  const { endpoints, coverage } = shop(source, "path('', views.index)");
  expect(new Set(endpoints.map(({ handler }) => handler.symbol))).toEqual(new Set(['shop.views.index']));
  expect(coverage.unrouted).toBe(1);
});
