import { describe, expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { settings, shopFiles } from './made-project.ts';

// What pages about leaks in Django show as wrong and as right, and what each form really does.

const leaky = `from django.http import HttpResponse
from .models import Customer, Provider

def get_customers(request):
    customers = Customer.objects.all()
    return HttpResponse(customers)

def get_providers(request):
    providers = Provider.objects.all()
    return HttpResponse(providers)
`;

const repaired = (decorators: string): string => `from django.http import JsonResponse
from django.contrib.auth.decorators import login_required
from .models import Customer, Provider
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.throttling import AnonRateThrottle

${decorators}def get_customers(request):
    customers = Customer.objects.all().values('id', 'name')  # Only return necessary data
    return JsonResponse(list(customers), safe=False)

${decorators}def get_providers(request):
    providers = Provider.objects.all().values('id', 'name')  # Only return necessary data
    return JsonResponse(list(providers), safe=False)
`;

const nothing = '';
const withoutApiView = '@login_required\n@throttle_classes([AnonRateThrottle])\n';
const allThree = `@login_required\n@api_view(['GET'])\n@throttle_classes([AnonRateThrottle])\n`;

const models = (text: string): string => `from django.db import models

class Customer(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()
    phone = models.CharField(max_length=20)
${text}

class Provider(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()
${text}
`;

const withAddress = `
    def __str__(self):
        return f'{self.name} <{self.email}>'`;

const urls = "path('customers/', views.get_customers), path('providers/', views.get_providers)";

const asProject = (views: string, { text = '', more = '' } = {}) =>
  scanSources(shopFiles(views, urls, { 'shop/models.py': models(text), ...settings(more) }));

const asSnippet = (views: string) => scanSources({ 'views.py': views });

/** `low object-as-text`, each once, as a regular reader sees it, without what is said of every list and project. */
const said = ({ findings }: ReturnType<typeof scanSources>): string[] => [
  ...new Set(
    findings
      .filter(
        ({ endpoint, ruleId, severity }) => endpoint !== null && ruleId !== 'unbounded-list' && severity !== 'info',
      )
      .map(({ severity, ruleId }) => `${severity} ${ruleId}`),
  ),
];

const accessOf = ({ surface }: ReturnType<typeof scanSources>): string[] => [
  ...new Set(surface.endpoints.map(({ access }) => access)),
];

describe('a queryset handed to HttpResponse', () => {
  test('leaves as the text of each object: today its key', () => {
    const scan = asProject(leaky);
    expect(said(scan)).toEqual(['low object-as-text']);
    const origins = scan.surface.endpoints.flatMap(({ responses }) => responses.flatMap(({ fields }) => fields));
    expect(new Set(origins.map(({ origin }) => origin))).toEqual(
      new Set(['shop.models.Customer.id', 'shop.models.Provider.id']),
    );
  });

  test('leaks what `__str__` names, to everybody', () => {
    const scan = asProject(leaky, { text: withAddress });
    expect(said(scan)).toEqual([
      'medium missing-authentication',
      'medium business-data-in-response',
      'medium personal-data-in-response',
    ]);
  });

  test('is judged by the name of the model where that is all there is', () => {
    const scan = asSnippet(leaky);
    expect(said(scan)).toEqual(['medium missing-authentication', 'medium business-data-in-response']);
    expect(scan.surface.identity.userModel).toBe('django.contrib.auth.models.User');
  });
});

describe('two columns and guards that are imported', () => {
  test.each([
    ['a project', asProject],
    ['a snippet', asSnippet],
  ])('and applied to nothing leave everything open: %s', (_, scan) => {
    expect(said(scan(repaired(nothing)))).toEqual(['high business-data-in-response', 'medium guard-without-effect']);
    expect(accessOf(scan(repaired(nothing)))).toEqual(['public']);
  });

  test.each([
    ['a project', asProject],
    ['a snippet', asSnippet],
  ])('ask for a login, and a throttle without `@api_view` throttles nobody: %s', (_, scan) => {
    const { surface, findings } = scan(repaired(withoutApiView));
    expect(new Set(surface.endpoints.map(({ access }) => access))).toEqual(new Set(['authenticated']));
    expect(surface.endpoints[0]?.refusal).toBe('redirect');
    expect(surface.endpoints.flatMap(({ guards }) => guards)).toContainEqual(
      expect.objectContaining({ kind: 'throttle', effective: false, idle: 'wrong-place' }),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toContain('guard-without-effect');
  });

  test.each([
    ['a project without rates', 'no-rate', () => asProject(repaired(allThree))],
    ['a snippet', 'no-rate', () => asSnippet(repaired(allThree))],
    [
      'a project with rates, which are of callers who are sent away',
      'wrong-callers',
      () => asProject(repaired(allThree), { more: "REST_FRAMEWORK = {'DEFAULT_THROTTLE_RATES': {'anon': '5/day'}}" }),
    ],
  ] as const)('all applied, every user still reads all, as often as he likes: %s', (_, idle, scan) => {
    const found = scan();
    const { surface } = found;
    expect(said(found)).toEqual(['medium business-data-in-response', 'low guard-without-effect']);
    expect(new Set(surface.endpoints.map(({ access, throttled }) => `${access} ${throttled}`))).toEqual(
      new Set(['authenticated no']),
    );
    const throttles = surface.endpoints.flatMap(({ guards }) => guards.filter(({ kind }) => kind === 'throttle'));
    expect(new Set(throttles.map((guard) => guard.idle))).toEqual(new Set([idle]));
  });
});

test('the settings of an API say nothing about views that are none of its own', () => {
  const { findings } = asProject(leaky, { more: "INSTALLED_APPS += ['rest_framework']" });
  expect(findings.find(({ ruleId }) => ruleId === 'open-by-default')).toMatchObject({ severity: 'info', related: [] });
});
