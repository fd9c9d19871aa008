import { describe, expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { settings, shopFiles } from '../django/made-project.ts';

// What pages about APIs show as wrong and as right, and what each form really does.

const leaky = `from rest_framework import viewsets
from .models import Invoice
from .serializers import InvoiceSerializer

class InvoiceViewSet(viewsets.ModelViewSet):
    queryset = Invoice.objects.all()
    serializer_class = InvoiceSerializer
`;

const repaired = `from rest_framework import viewsets, permissions, throttling
from .models import Invoice
from .serializers import InvoiceSerializer

class IsOwner(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.owner == request.user

class InvoiceViewSet(viewsets.ModelViewSet):
    serializer_class = InvoiceSerializer
    permission_classes = [permissions.IsAuthenticated, IsOwner]
    throttle_classes = [throttling.UserRateThrottle]

    def get_queryset(self):
        return Invoice.objects.filter(owner=self.request.user)
`;

const models = `from django.conf import settings
from django.db import models

class Invoice(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    number = models.CharField(max_length=20)
    billing_email = models.EmailField()
`;

const serializer = (more: string): string => `from rest_framework import serializers
from .models import Invoice

class InvoiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invoice
        ${more}
`;

const urls = `]
from rest_framework.routers import DefaultRouter
router = DefaultRouter()
router.register('invoices', views.InvoiceViewSet, basename='invoice')
urlpatterns = [path('api/', include(router.urls))`;

const asProject = (views: string, { meta = "fields = '__all__'", more = '' } = {}) =>
  scanSources(
    shopFiles(views, urls, {
      'shop/models.py': models,
      'shop/serializers.py': serializer(meta),
      ...settings(`INSTALLED_APPS += ['rest_framework']\n${more}`),
    }),
  );

const asSnippet = (views: string) => scanSources({ 'views.py': views });

type Scan = ReturnType<typeof scanSources>;

/** `high object-not-scoped`, each once, as a regular reader sees it, without what is said of every project. */
const said = ({ findings }: Scan): string[] => [
  ...new Set(
    findings
      .filter(({ endpoint, severity }) => endpoint !== null && severity !== 'info')
      .map(({ severity, ruleId }) => `${severity} ${ruleId}`),
  ),
];

const accessOf = ({ surface }: Scan): string[] => [...new Set(surface.endpoints.map(({ access }) => access))];

const asked = "REST_FRAMEWORK = {'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated']}";
const rates = "REST_FRAMEWORK = {'DEFAULT_THROTTLE_RATES': {'user': '100/day'}}";

describe('a viewset of all invoices', () => {
  test('is open to everybody where the settings ask for no login', () => {
    const scan = asProject(leaky);
    expect(accessOf(scan)).toEqual(['public']);
    expect(said(scan)).toEqual(
      expect.arrayContaining([
        'high missing-authentication',
        'high personal-data-in-response',
        'medium whole-model-in-response',
        'medium object-not-scoped',
      ]),
    );
    expect(scan.findings.map(({ ruleId }) => ruleId)).toContain('open-by-default');
  });

  test('gives every user the invoices of all where they do', () => {
    const scan = asProject(leaky, { more: asked });
    expect(accessOf(scan)).toEqual(['authenticated']);
    expect(said(scan)).toEqual(
      expect.arrayContaining([
        'high list-not-scoped',
        'high object-not-scoped',
        'medium personal-data-in-response',
        'medium owner-set-by-request',
      ]),
    );
  });

  test('is judged without its model and its serializer', () => {
    const scan = asSnippet(leaky);
    const actions = scan.surface.endpoints.map(({ handler }) => handler.symbol.split('.').at(-1) ?? '');
    expect(actions.toSorted((one, other) => (one < other ? -1 : 1))).toEqual([
      'create',
      'destroy',
      'list',
      'partial_update',
      'retrieve',
      'update',
    ]);
    expect(said(scan)).toEqual(['high business-data-in-response', 'high missing-authentication', 'low unbounded-list']);
    expect(scan.surface.endpoints.flatMap(({ why }) => why).join()).not.toContain('every answer fails');
  });
});

describe('a viewset of the caller’s own invoices', () => {
  test('still lets who owns one give it to others, and throttles nobody', () => {
    const scan = asProject(repaired);
    expect(accessOf(scan)).toEqual(['authenticated']);
    expect(said(scan)).toEqual(['medium owner-set-by-request', 'low guard-without-effect']);
  });

  test('holds both with a rate, and where the serializer only reads the owner', () => {
    expect(
      said(asProject(repaired, { meta: "fields = '__all__'\n        read_only_fields = ['owner']", more: rates })),
    ).toEqual([]);
  });

  test('is known as scoped without its model and its serializer', () => {
    const scan = asSnippet(repaired);
    expect(accessOf(scan)).toEqual(['authenticated']);
    expect(said(scan)).toEqual(['low guard-without-effect']);
    const list = scan.surface.endpoints.find(({ handler }) => handler.symbol.endsWith('.list'));
    expect(list?.objectScope).toBe('owner');
  });

  test('and is not where the query says nothing of the caller', () => {
    const scan = asSnippet(repaired.replace('owner=self.request.user', "state='open'"));
    const list = scan.surface.endpoints.find(({ handler }) => handler.symbol.endsWith('.list'));
    expect(list?.objectScope).not.toBe('owner');
    expect(said(scan)).toContain('medium business-data-in-response');
  });
});
