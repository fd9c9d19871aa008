import { describe, expect, it } from 'vitest';
import { settable, viewOf, written } from '../../../test/serialized.ts';

const fields = (models: string, meta: string): string[] =>
  written(
    `${models}
class S(serializers.ModelSerializer):
    class Meta:
        model = Thing
        fields = ${meta}
`,
    'S(Thing.objects.first())',
  );

describe('models of libraries', () => {
  it.each([
    ['mptt', 'from mptt.models import MPTTModel', 'MPTTModel', ['id', 'level', 'lft', 'name', 'rght', 'tree_id']],
    ['treebeard', 'from treebeard.mp_tree import MP_Node', 'MP_Node', ['depth', 'id', 'name', 'numchild', 'path']],
    [
      'model_utils',
      'from model_utils.models import TimeStampedModel',
      'TimeStampedModel',
      ['created', 'id', 'modified', 'name'],
    ],
    [
      'django_extensions',
      'from django_extensions.db.models import TimeStampedModel',
      'TimeStampedModel',
      ['created', 'id', 'modified', 'name'],
    ],
    ['softdelete', 'from softdelete.models import SoftDeleteObject', 'SoftDeleteObject', ['deleted_at', 'id', 'name']],
    [
      'polymorphic',
      'from polymorphic.models import PolymorphicModel',
      'PolymorphicModel',
      ['id', 'name', 'polymorphic_ctype'],
    ],
  ])('bring their columns along: %s', (_, imported, base, names) => {
    const source = `${imported}
class Thing(${base}):
    name = models.CharField(max_length=9)
`;
    expect(fields(source, "'__all__'").map((field) => field.split(' ')[0])).toEqual(names);
  });

  it('have kinds of columns that are text', () => {
    const source = `
from phonenumber_field.modelfields import PhoneNumberField
from django_countries.fields import CountryField
class Thing(models.Model):
    phone = PhoneNumberField(region='DE')
    country = CountryField(blank_label='-')
`;
    expect(fields(source, "('phone', 'country')")).toEqual(['country <- Thing.country', 'phone <- Thing.phone']);
  });

  it('keep former versions, with the same columns', () => {
    const source = `
from simple_history.models import HistoricalRecords
class Thing(models.Model):
    email = models.EmailField()
    history = HistoricalRecords()
def x(request, pk):
    return JsonResponse({'former': [h.email for h in Thing.objects.get(pk=pk).history.all()]})
`;
    const origins = viewOf(source).responses.flatMap((response) => response.fields.map(({ origin }) => origin));
    expect(origins).toContain('shop.views.Thing.email');
  });

  it('limit to one tenant what is found while a scope is active', () => {
    const source = (inside: string) => `
from django_scopes import ScopedManager, scope
class Thing(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    objects = ScopedManager(owner='owner')
class S(serializers.ModelSerializer):
    class Meta:
        model = Thing
        fields = ('id',)
def x(request, pk):
    ${inside}
        return JsonResponse(S(Thing.objects.all(), many=True).data, safe=False)
`;
    expect(viewOf(source('with scope(owner=request.user):')).scopeReasons).toEqual(['mine']);
    expect(viewOf(source('if pk:')).scopeReasons).toEqual([]);
  });
});

describe('serializers of libraries', () => {
  const lines = `
class LineS(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ('text',)
`;

  it('let the client leave out fields', () => {
    const source = `
from drf_dynamic_fields import DynamicFieldsMixin
class S(DynamicFieldsMixin, serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ('id', 'secret')
def x(request, pk):
    return JsonResponse(S(Order.objects.first()).data)
`;
    const [id, secret] = viewOf(source).responses.flatMap((response) => response.fields);
    expect([id?.path, secret?.path, secret?.condition]).toEqual(['id', 'secret', 'the client asks for it']);
  });

  it('write related objects whole where the client asks for it', () => {
    const source = `${lines}
from rest_flex_fields import FlexFieldsModelSerializer
class S(FlexFieldsModelSerializer):
    class Meta:
        model = Order
        fields = ('id', 'lines')
        expandable_fields = {'lines': (LineS, {'many': True})}
`;
    expect(written(source)).toEqual(['id <- Order.id', 'lines[] <- Line.id', 'lines[].text <- Line.text']);
  });

  it('save nested objects along with the object that holds them', () => {
    const source = `${lines}
from drf_writable_nested import WritableNestedModelSerializer
class S(WritableNestedModelSerializer):
    lines = LineS(many=True)
    class Meta:
        model = Order
        fields = ('title', 'lines')
`;
    expect(settable(source, 'S(data=request.POST)')).toEqual(['create Line: text', 'create Order: title']);
  });

  it('write a tree once', () => {
    const source = `
from rest_framework_recursive.fields import RecursiveField
class Thing(models.Model):
    name = models.CharField(max_length=9)
    parent = models.ForeignKey('self', null=True, on_delete=models.CASCADE, related_name='children')
class S(serializers.ModelSerializer):
    children = RecursiveField(many=True)
    class Meta:
        model = Thing
        fields = ('name', 'children')
`;
    expect(written(source, 'S(Thing.objects.first())')).toEqual(['children[] <- computed', 'name <- Thing.name']);
  });

  it('choose the serializer by the class of the object', () => {
    const source = `${lines}
from rest_polymorphic.serializers import PolymorphicSerializer
class OrderS(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ('title',)
class S(PolymorphicSerializer):
    model_serializer_mapping = {Order: OrderS, Line: LineS}
`;
    expect(written(source)).toContain('title <- Order.title');
  });
});

it('knows that a task sends mail, though it runs later', () => {
  const activities = (body: string) =>
    viewOf(`
from celery import shared_task
from django.core.mail import send_mail
@shared_task
def later(key):
    ${body}
def x(request, pk):
    later.delay(pk)
    return JsonResponse({})
`).activities;
  expect(activities("send_mail('Your code', '1', 'a@example.org', [key])")).toContain('sends-message');
  expect(activities('print(key)')).not.toContain('sends-message');
});

it('takes tasks that run later for nothing that leaves, and those that are called for functions', () => {
  const view = (call: string) => `
from celery import shared_task
@shared_task
def mails(key):
    return Order.objects.get(pk=key).owner.email
def x(request, pk):
    return JsonResponse({'x': ${call}})
`;
  const origins = (call: string) =>
    viewOf(view(call)).responses.flatMap((response) => response.fields.map(({ origin }) => origin));
  expect(origins('mails(pk)')).toContain('django.contrib.auth.models.User.email');
  expect(origins('mails.delay(pk).id')).toEqual([null]);
});
