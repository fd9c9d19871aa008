import { describe, expect, it } from 'vitest';
import { LOGIN, restEndpoints } from '../../../test/rest-shop.ts';

const list = (body: string, base = 'ListAPIView', path = 'orders/') => `
class Orders(generics.${base}):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    ${body}

urlpatterns = [path('${path}', Orders.as_view())]
`;

const effectsOf = (views: string) => restEndpoints(views, LOGIN)[0]?.effects ?? [];
const django = 'from django_filters.rest_framework import DjangoFilterBackend, FilterSet\n';

describe('columns that the request may name', () => {
  it('are all of them to sort by', () => {
    const body = "filter_backends = [filters.OrderingFilter]\n    ordering_fields = '__all__'";
    expect(effectsOf(list(body))).toMatchObject([
      { kind: 'chooses-order', weakness: 'any-column', location: { file: 'shop/views.py' } },
    ]);
  });

  it('are not where they are listed, where no filter looks, and of one object', () => {
    const all = "filter_backends = [filters.OrderingFilter]\n    ordering_fields = '__all__'";
    expect(effectsOf(list("filter_backends = [filters.OrderingFilter]\n    ordering_fields = ['title']"))).toEqual([]);
    expect(effectsOf(list("ordering_fields = '__all__'"))).toEqual([]);
    expect(effectsOf(list(all, 'RetrieveAPIView', 'orders/<int:pk>/'))).toEqual([]);
  });

  it.each(["filterset_fields = '__all__'", "filter_fields = '__all__'"])('are all of them to pick by: %s', (line) => {
    const found = effectsOf(`${django}${list(`filter_backends = [DjangoFilterBackend]\n    ${line}`)}`);
    expect(found).toMatchObject([{ kind: 'chooses-filter', name: line, weakness: 'any-column' }]);
  });

  it('are all of them to pick by in a class of filters, unless it lists them', () => {
    const filters = (fields: string) => `${django}
class Filters(FilterSet):
    class Meta:
        model = Order
        fields = ${fields}
${list('filter_backends = [DjangoFilterBackend]\n    filterset_class = Filters')}`;
    expect(effectsOf(filters("'__all__'"))).toMatchObject([{ kind: 'chooses-filter', name: "fields = '__all__'" }]);
    expect(effectsOf(filters("['title']"))).toEqual([]);
  });
});

describe('an attribute that the framework does not know', () => {
  it('is a guard that does not act', () => {
    const [endpoint] = restEndpoints(list('permissions_classes = [permissions.IsAuthenticated]'));
    expect(endpoint).toMatchObject({ access: 'public' });
    expect(endpoint?.guards).toMatchObject([
      { kind: 'authentication', name: 'permissions_classes', effective: false, idle: 'misspelled', from: 'class' },
    ]);
  });

  it('is none where it would have let everybody in', () => {
    expect(restEndpoints(list('permissions_classes = [permissions.AllowAny]'))[0]?.guards).toEqual([]);
  });
});

it('a method that answers everybody that it is not allowed is no endpoint', () => {
  const views = (status: number) => `
class Orders(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer

    def destroy(self, request, *args, **kwargs):
        return Response(status=${status})

router = routers.SimpleRouter()
router.register('orders', Orders)
urlpatterns = router.urls
`;
  const deletes = (status: number) => restEndpoints(views(status)).some(({ methods }) => methods.includes('DELETE'));
  expect(deletes(405)).toBe(false);
  expect(deletes(400)).toBe(true);
});
