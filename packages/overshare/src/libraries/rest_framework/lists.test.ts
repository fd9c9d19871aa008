import { describe, expect, it } from 'vitest';
import { restEndpoints } from '../../../test/rest-shop.ts';

const list = (body: string, before = '') => `
${before}
class Orders(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    ${body}

urlpatterns = [path('orders/', Orders.as_view())]
`;

const readOf = (source: string, settings = '') =>
  restEndpoints(source, settings)[0]?.accesses.find(({ model }) => model === 'shop.models.Order');

const pathsOf = (source: string, settings = '') =>
  restEndpoints(source, settings)[0]?.responses.flatMap(({ fields }) => fields.map(({ path }) => path));

describe('a list', () => {
  it('is everything where no pages are asked for, also with a page size alone', () => {
    for (const settings of ['', "REST_FRAMEWORK = {'PAGE_SIZE': 10}"]) {
      expect(pathsOf(list(''), settings)).toEqual(['[].id', '[].title']);
      expect(readOf(list(''), settings)?.limit).toBe('none');
    }
  });

  it('says where its query is put together: at the class, and in each method that adds to it', () => {
    const symbols = (body: string) => readOf(list(body))?.queriedAt?.map(({ symbol }) => symbol);
    expect(symbols('')).toEqual(['shop.views.Orders']);
    expect(symbols('def get_queryset(self):\n        return super().get_queryset().filter(title="x")')).toEqual([
      'shop.views.Orders',
      'shop.views.Orders.get_queryset',
    ]);
  });

  it('comes in pages', () => {
    const settings =
      "REST_FRAMEWORK = {'DEFAULT_PAGINATION_CLASS': 'rest_framework.pagination.PageNumberPagination', 'PAGE_SIZE': 10}";
    expect(pathsOf(list(''), settings)).toEqual(['count', 'next', 'previous', 'results[].id', 'results[].title']);
    expect(readOf(list(''), settings)?.limit).toBe('fixed');
  });

  it.each([
    ['', 'client'],
    ['max_page_size = 100', 'capped'],
  ])('comes in pages whose size the client chooses: %s', (most, limit) => {
    const before = `
class Pages(pagination.PageNumberPagination):
    page_size = 10
    page_size_query_param = 'size'
    ${most}
`;
    expect(readOf(list('pagination_class = Pages', before))?.limit).toBe(limit);
  });

  it('may be wrapped by the project in its own way', () => {
    const before = `
class Pages(pagination.LimitOffsetPagination):
    default_limit = 10
    max_limit = 50
    def get_paginated_response(self, data):
        return Response({'meta': {'total': self.count}, 'items': data})
`;
    expect(pathsOf(list('pagination_class = Pages', before))).toEqual(['items[].id', 'items[].title', 'meta.total']);
  });
});

describe('whose objects a list holds', () => {
  it('is limited by a backend of the project, for one object too', () => {
    const source = `
class Mine(filters.BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        return queryset.filter(owner=request.user)

class Orders(viewsets.ReadOnlyModelViewSet):
    permission_classes = [permissions.IsAuthenticated]
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    filter_backends = [Mine]

router = routers.SimpleRouter()
router.register('orders', Orders)
urlpatterns = router.urls
`;
    expect(restEndpoints(source).map(({ objectScope, callers }) => [objectScope, callers.stranger])).toEqual([
      ['owner', 'reached'],
      ['owner', 'denied'],
    ]);
  });

  it('is not limited by search, order, or a backend that nobody describes', () => {
    const before = `
from elsewhere import SomeBackend
from django_filters.rest_framework import DjangoFilterBackend
`;
    const body = `
    permission_classes = [permissions.IsAuthenticated]
    filter_backends = [DjangoFilterBackend, filters.SearchFilter, filters.OrderingFilter, SomeBackend]
    filterset_fields = ['owner']
    search_fields = ['title']
`;
    const [endpoint] = restEndpoints(list(body, before));
    expect(endpoint?.objectScope).toBe('none');
    expect(pathsOf(list(body, before))).toEqual(['[].id', '[].title']);
  });

  it('is limited by a filter set whose list is the caller’s', () => {
    const before = `
import django_filters
from django_filters.rest_framework import DjangoFilterBackend
class Mine(django_filters.FilterSet):
    title = django_filters.CharFilter()
    class Meta:
        model = Order
        fields = ['title']
    @property
    def qs(self):
        return super().qs.filter(owner=self.request.user)
`;
    const body = `
    permission_classes = [permissions.IsAuthenticated]
    filter_backends = [DjangoFilterBackend]
    filterset_class = Mine
`;
    expect(restEndpoints(list(body, before))[0]?.objectScope).toBe('owner');
  });

  it('is limited by what was granted', () => {
    const before = 'from guardian.shortcuts import get_objects_for_user';
    const body = `
    permission_classes = [permissions.IsAuthenticated]
    def get_queryset(self):
        return get_objects_for_user(self.request.user, 'shop.view_order', Order)
`;
    const [endpoint] = restEndpoints(list(body, before));
    expect(endpoint).toMatchObject({ scopeReasons: ['granted'] });
    expect(endpoint?.objectScope).not.toBe('none');
  });
});
