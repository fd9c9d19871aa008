import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { djangoViews } from '../../../test/django-views.ts';

const MODELS = `
from django.conf import settings
from django.db import models
from phonenumber_field.modelfields import PhoneNumberField

class Stamped(models.Model):
    created = models.DateTimeField(auto_now_add=True)
    note = models.TextField()
    class Meta:
        abstract = True

class Tag(models.Model):
    name = models.CharField(max_length=20)

class Customer(Stamped):
    note = None
    email = models.EmailField()
    phone = PhoneNumberField()
    api_key = models.CharField(max_length=40, editable=False)
    status = models.CharField(max_length=2, choices=[('a', 'active')])
    photo = models.ImageField()
    manager = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag)

class Company(Customer):
    vat = models.CharField(max_length=20)

class Order(models.Model):
    customer = models.ForeignKey('shop.Customer', related_name='orders', on_delete=models.CASCADE)
    total = models.DecimalField(max_digits=9, decimal_places=2)
    details = models.JSONField()

class Profile(models.Model):
    customer = models.OneToOneField(Customer, on_delete=models.CASCADE)
    bio = models.TextField()
`;

const IMPORTS = `
from django.core import serializers
from django.db.models import Count, F, Max, Prefetch, Subquery, OuterRef, Value
from django.db.models.functions import Concat, Lower
from django.forms.models import model_to_dict
from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_GET
from shop.models import Company, Customer, Order, Profile, Tag
`;

/** What the paths of the answer come from, for each of some expressions. */
function originsOf(...expressions: string[]) {
  const bodies = expressions.map((expression) => `return JsonResponse({'x': ${expression}})`);
  const { endpoint } = djangoViews({ models: MODELS, imports: IMPORTS, decorators: '@require_GET', bodies });
  return bodies.map((body) => {
    const fields = endpoint(body)?.responses.flatMap((response) => response.fields) ?? [];
    return Object.fromEntries(fields.map(({ path, origin }) => [path, origin?.replace(/^shop\.models\./, '') ?? null]));
  });
}

const one = (expression: string) => originsOf(expression)[0] ?? {};

describe('values() and values_list()', () => {
  it('without names are all columns of the model and of what it extends', () => {
    expect(Object.keys(one('list(Customer.objects.values())'))).toEqual(
      ['api_key', 'created', 'email', 'id', 'manager_id', 'phone', 'photo', 'status'].map((name) => `x[].${name}`),
    );
    expect(one('list(Company.objects.values())')).toMatchObject({
      'x[].vat': 'Company.vat',
      'x[].email': 'Company.email',
      'x[].customer_ptr_id': 'Company.customer_ptr_id',
    });
  });

  it('name columns across relations, and keys of relations', () => {
    expect(
      one("list(Order.objects.values('id', 'customer__manager__password', 'customer', 'customer__tags'))"),
    ).toEqual({
      'x[].id': 'Order.id',
      'x[].customer': 'Order.customer_id',
      'x[].customer__manager__password': 'django.contrib.auth.models.User.password',
      'x[].customer__tags': 'Tag.id',
    });
  });

  it('look into the objects that point back, by the name for questions', () => {
    expect(one("list(Customer.objects.values('orders__total', 'profile__bio'))")).toEqual({
      'x[].orders__total': 'Order.total',
      'x[].profile__bio': 'Profile.bio',
    });
  });

  it('keep where keys within a JSON column come from', () => {
    expect(one("list(Order.objects.values('details__name'))")).toEqual({ 'x[].details__name': 'Order.details' });
  });

  it('are flat, or places of a tuple', () => {
    expect(one("list(Customer.objects.values_list('email', flat=True))")).toEqual({ 'x[]': 'Customer.email' });
    expect(one("[e for i, e in Customer.objects.values_list('id', 'email')]")).toEqual({ 'x[]': 'Customer.email' });
    expect(one("[row.email for row in Customer.objects.values_list('id', 'email', named=True)]")).toEqual({
      'x[]': 'Customer.email',
    });
  });

  it('carry annotations with where they come from', () => {
    const query = "Customer.objects.annotate(n=Count('orders'), top=Max('orders__total'), who=F('manager__email'))";
    expect(one(`list(${query}.values('n', 'top', 'who'))`)).toEqual({
      'x[].n': null,
      'x[].top': 'Order.total',
      'x[].who': 'django.contrib.auth.models.User.email',
    });
    expect(one("list(Customer.objects.values('id', low=Lower('email')))")).toEqual({
      'x[].id': 'Customer.id',
      'x[].low': 'Customer.email',
    });
  });

  it('are what expressions say, where nothing else is named', () => {
    expect(one("list(Customer.objects.values(low=Lower('email')))")).toEqual({ 'x[].low': 'Customer.email' });
    expect(one("list(Order.objects.values('customer').annotate(n=Count('id')))")).toEqual({
      'x[].customer': 'Order.customer_id',
      'x[].n': null,
    });
  });

  it('carry what a subquery selects', () => {
    const inner = "Subquery(Order.objects.filter(customer=OuterRef('pk')).values('total')[:1])";
    expect(one(`[c.last for c in Customer.objects.annotate(last=${inner})]`)).toEqual({ 'x[]': 'Order.total' });
  });
});

it('values() of a model that cannot be found are all its columns, whatever they are', () => {
  const { surface } = scanSources({
    'views.py': `
from django.http import JsonResponse
from .models import Customer

def customers(request):
    return JsonResponse(list(Customer.objects.values()), safe=False)
`,
  });
  expect(surface.endpoints[0]?.responses[0]?.fields).toMatchObject([
    { path: '[].{}', model: 'Customer', selection: 'all' },
  ]);
});

describe('objects', () => {
  it('have their columns, their relations and those that point back', () => {
    expect(one('[o.customer.manager.email for o in Order.objects.all()]')).toEqual({
      'x[]': 'django.contrib.auth.models.User.email',
    });
    expect(one('[[o.total for o in c.orders.all()] for c in Customer.objects.all()]')).toEqual({
      'x[][]': 'Order.total',
    });
    expect(one('[c.profile.bio for c in Customer.objects.all()]')).toEqual({ 'x[]': 'Profile.bio' });
    expect(one('[t.customer_set.first().email for t in Tag.objects.all()]')).toEqual({ 'x[]': 'Customer.email' });
  });

  it('have what was annotated and prefetched', () => {
    expect(one("[c.low for c in Customer.objects.annotate(low=Lower('email'))]")).toEqual({ 'x[]': 'Customer.email' });
    const query = "Customer.objects.prefetch_related(Prefetch('orders', to_attr='paid'))";
    expect(one(`[[o.total for o in c.paid] for c in ${query}]`)).toEqual({ 'x[][]': 'Order.total' });
  });

  it('say a choice in words, and where a file lies', () => {
    expect(one('[c.get_status_display() for c in Customer.objects.all()]')).toEqual({ 'x[]': 'Customer.status' });
    expect(one('[c.photo.url for c in Customer.objects.all()]')).toEqual({ 'x[]': 'Customer.photo' });
  });

  it('are written as their key where no __str__ says otherwise', () => {
    expect(one('[str(c) for c in Customer.objects.all()]')).toEqual({ 'x[]': 'Customer.id' });
  });
});

describe('whole objects', () => {
  it('as a dict are what can be edited', () => {
    const origins = one("model_to_dict(Customer.objects.get(pk=1), exclude=['tags', 'photo'])");
    expect(origins).toMatchObject({ 'x.email': 'Customer.email', 'x.manager': 'Customer.manager_id' });
    expect(origins).not.toHaveProperty('x.api_key');
    expect(origins).not.toHaveProperty('x.created');
    expect(one("model_to_dict(Customer.objects.get(pk=1), fields=['email'])")).toEqual({ 'x.email': 'Customer.email' });
  });

  it('as a serializer has them are every column', () => {
    const origins = one("serializers.serialize('python', Customer.objects.all())");
    expect(origins).toMatchObject({
      'x[].pk': 'Customer.id',
      'x[].fields.api_key': 'Customer.api_key',
      'x[].fields.tags[]': 'Tag.id',
      'x[].model': null,
    });
    expect(Object.keys(one("serializers.serialize('python', Customer.objects.all(), fields=['email'])"))).toEqual([
      'x[].fields.email',
      'x[].model',
      'x[].pk',
    ]);
  });

  it('as their __dict__ are the columns, beside a state that nothing writes', () => {
    const dict = "{k: v for k, v in vars(Customer.objects.get(pk=1)).items() if k != '_state'}";
    expect(one(dict)).toMatchObject({ 'x.api_key': 'Customer.api_key' });
    expect(one('vars(Customer.objects.get(pk=1))')).toEqual({});
  });

  it('walk over the fields that _meta knows', () => {
    const dict = "{f.name: f.value_from_object(c) for f in Customer._meta.concrete_fields if f.name != 'photo'}";
    expect(one(`[${dict} for c in Customer.objects.all()]`)).toMatchObject({
      'x[].manager': 'Customer.manager_id',
      'x[].api_key': 'Customer.api_key',
    });
  });

  it('and querysets are no JSON', () => {
    expect(one('Customer.objects.get(pk=1)')).toEqual({});
    expect(one('Customer.objects.values()')).toEqual({});
  });
});
