import { expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { restEndpoints } from '../../../test/rest-shop.ts';

const idsOf = (source: string) => restEndpoints(source).map(({ id }) => id);

const viewSet = (body: string, base: string, register: string) => `
class Orders(${base}):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    ${body}
${register}
urlpatterns = [path('api/', include(router.urls))]
`;

const SIMPLE = "router = routers.DefaultRouter()\nrouter.register('orders', Orders)";

it('gives a viewset an address for each method that it has, and each action', () => {
  const body = `
    http_method_names = ['get', 'post', 'delete']
    @action(detail=True, methods=['post'], url_path='send-off')
    def send(self, request, pk=None):
        return Response({'n': 1})
`;
  expect(idsOf(viewSet(body, 'viewsets.ModelViewSet', SIMPLE))).toEqual([
    'GET /api/orders/',
    'POST /api/orders/',
    'DELETE /api/orders/{pk}/',
    'GET /api/orders/{pk}/',
    'POST /api/orders/{pk}/send-off/',
  ]);
});

it('routes only what the mixins bring, by the lookup that the viewset names', () => {
  const body = "lookup_field = 'title'\n    lookup_url_kwarg = 'name'\n    lookup_value_regex = '[a-z]{2,9}'";
  const register =
    "router = routers.SimpleRouter(trailing_slash=False)\nrouter.register(r'orders', Orders, basename='x')";
  const base = 'mixins.RetrieveModelMixin, viewsets.GenericViewSet';
  expect(idsOf(viewSet(body, base, register))).toEqual(['GET /api/orders/{name}']);
});

it('takes several methods of one action', () => {
  const body = `
    @action(detail=False)
    def notes(self, request):
        return Response({'read': 1})
    @notes.mapping.post
    def add_note(self, request):
        return Response({'added': 1})
`;
  const endpoints = restEndpoints(viewSet(body, 'viewsets.GenericViewSet', SIMPLE));
  expect(endpoints.map(({ id, handler }) => [id, handler.symbol])).toEqual([
    ['GET /api/orders/notes/', 'shop.views.Orders.notes'],
    ['POST /api/orders/notes/', 'shop.views.Orders.add_note'],
  ]);
});

it('routes a viewset by hand, with options that go before the class’s', () => {
  const source = `
class Orders(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer

urlpatterns = [path('mine/', Orders.as_view({'get': 'list'}, permission_classes=[permissions.IsAdminUser]))]
`;
  expect(restEndpoints(source).map(({ id, access }) => [id, access])).toEqual([['GET /mine/', 'permission']]);
});

it('shows an inherited method as the class’s, where the class stands', () => {
  const [list] = restEndpoints(viewSet('', 'viewsets.ReadOnlyModelViewSet', SIMPLE));
  expect(list?.handler).toMatchObject({ symbol: 'shop.views.Orders.list', file: 'shop/views.py' });
  expect(list?.accesses[0]?.location.file).toBe('shop/views.py');
});

it('shows viewsets, views and functions of a piece of code that nothing routes', () => {
  const source = `
from rest_framework import viewsets
from rest_framework.decorators import api_view
from rest_framework.response import Response
from .models import Order

class Orders(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    def retrieve(self, request, *args, **kwargs):
        return Response({'title': self.get_object().title})
    def list(self, request):
        return Response([order.title for order in self.get_queryset()])

@api_view(['POST'])
def send(request):
    return Response({'n': 1})
`;
  const models =
    'from django.db import models\nclass Order(models.Model):\n    title = models.CharField(max_length=9)\n';
  const { endpoints } = scanSources({ 'views.py': source, 'models.py': models }).surface;
  expect(endpoints.map(({ routed, path, handler, methods }) => [routed, path, handler.symbol, methods])).toEqual([
    [false, null, 'views.Orders.list', ['GET']],
    [false, null, 'views.Orders.retrieve', ['GET']],
    [false, null, 'views.send', ['POST']],
  ]);
  expect(endpoints[1]?.accesses).toMatchObject([{ picked: 'request', leaves: true }]);
});

it('puts a nested router below an object of its parent', () => {
  const source = `
from rest_framework_nested import routers as nested

class Orders(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer

router = routers.SimpleRouter()
router.register('users', Orders, basename='users')
below = nested.NestedSimpleRouter(router, 'users', lookup='user')
below.register('orders', Orders, basename='orders')
urlpatterns = [path('', include(below.urls))]
`;
  expect(idsOf(source)).toEqual(['GET /users/{user_pk}/orders/', 'GET /users/{user_pk}/orders/{pk}/']);
});

it('puts a viewset that is registered below another one below an object of it', () => {
  const source = `
from rest_framework_extensions.mixins import NestedViewSetMixin
from rest_framework_extensions.routers import ExtendedSimpleRouter

class Orders(NestedViewSetMixin, viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer

router = ExtendedSimpleRouter()
router.register('users', Orders, basename='users').register(
    'orders', Orders, basename='orders', parents_query_lookups=['owner'],
)
with router.register('teams', Orders, basename='teams') as teams:
    teams.register('bills', Orders, basename='bills')
urlpatterns = [path('', include(router.urls))]
`;
  expect(idsOf(source).filter((id) => /orders|bills/.test(id))).toEqual([
    'GET /teams/{pk}/bills/',
    'GET /teams/{pk}/bills/{pk}/',
    'GET /users/{parent_lookup_owner}/orders/',
    'GET /users/{parent_lookup_owner}/orders/{pk}/',
  ]);
});
