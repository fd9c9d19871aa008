import { describe, expect, it } from 'vitest';
import { accessTo, LOGIN, restEndpoints } from '../../../test/rest-shop.ts';

const viewSet = (body: string, base = 'ModelViewSet') => `
class Orders(viewsets.${base}):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
${body}
router = routers.SimpleRouter()
router.register('orders', Orders)
urlpatterns = router.urls
`;

const one = (permissions: string) => `
class One(generics.RetrieveAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    ${permissions}

urlpatterns = [path('orders/<int:pk>/', One.as_view())]
`;

describe('permissions of the settings', () => {
  it('let everybody in, to read and to write, where nothing is said', () => {
    expect(Object.values(accessTo(restEndpoints(viewSet(''))))).toEqual(Array.from({ length: 6 }, () => 'public'));
  });

  it('are asked of every view', () => {
    const endpoints = restEndpoints(viewSet(''), LOGIN);
    expect(new Set(endpoints.map(({ access }) => access))).toEqual(new Set(['authenticated']));
    expect(endpoints[0]?.guards).toMatchObject([
      { kind: 'authentication', name: 'IsAuthenticated', effective: true, from: 'settings' },
    ]);
    expect(endpoints[0]?.guards[0]?.location?.file).toBe('config/settings.py');
  });

  it('are replaced by those of a class, not joined with them', () => {
    const [list] = restEndpoints(viewSet('    permission_classes = [IsOwner]', 'ReadOnlyModelViewSet'), LOGIN);
    expect(list?.access).toBe('public');
    expect(list?.guards).toMatchObject([
      { kind: 'ownership', name: 'IsOwner', effective: false, idle: 'never-called', replaced: 'IsAuthenticated' },
    ]);
  });

  it('are gone where a class has an empty list, or AllowAny', () => {
    for (const list of ['[]', '[permissions.AllowAny]']) {
      const [endpoint] = restEndpoints(one(`permission_classes = ${list}`), LOGIN);
      expect(endpoint?.access).toBe('public');
      expect(endpoint?.guards).toMatchObject([{ idle: 'admits-all', from: 'class', replaced: 'IsAuthenticated' }]);
    }
  });

  it('stay where the name of the attribute is misspelled', () => {
    expect(restEndpoints(one('permissions_classes = [permissions.AllowAny]'), LOGIN)[0]?.access).toBe('authenticated');
  });
});

describe('permission classes', () => {
  it.each([
    ['[permissions.IsAuthenticated]', 'authenticated'],
    ['[permissions.IsAdminUser]', 'permission'],
    ['[permissions.IsAuthenticatedOrReadOnly]', 'public'],
    ['[permissions.DjangoModelPermissions]', 'authenticated'],
    ['[permissions.DjangoModelPermissionsOrAnonReadOnly]', 'public'],
    ['[permissions.IsAdminUser | permissions.IsAuthenticated]', 'authenticated'],
    ['[permissions.IsAdminUser & permissions.AllowAny]', 'permission'],
    ['[IsOwner]', 'authenticated'],
  ])('%s lets in by reading: %s', (list, access) => {
    expect(restEndpoints(one(`permission_classes = ${list}`))[0]?.access).toBe(access);
  });

  it('that stand without a list end every request with an error', () => {
    const [endpoint] = restEndpoints(one('permission_classes = (permissions.IsAuthenticated)'));
    expect(endpoint?.callers.staff).toBe('crashes');
  });

  it('ask for permissions to write that reading does not need', () => {
    const access = accessTo(restEndpoints(viewSet('    permission_classes = [permissions.DjangoModelPermissions]')));
    expect(access).toMatchObject({ 'GET /orders/': 'authenticated', 'POST /orders/': 'permission' });
  });

  it('joined with | ask for objects too; before 3.14 one that says nothing of objects let everybody through', () => {
    const view = one('permission_classes = [permissions.IsAdminUser | IsOwner]');
    const stranger = (pins: string[]) => restEndpoints(view, '', pins)[0]?.callers.stranger;
    expect(stranger(['djangorestframework==3.15.0'])).toBe('denied');
    expect(stranger(['djangorestframework==3.13.0'])).toBe('reached');
  });

  it('are what get_permissions says, by action, whatever the class and the action have', () => {
    const body = `
    permission_classes = [permissions.AllowAny]
    def get_permissions(self):
        if self.action == 'list':
            return [permissions.IsAuthenticated()]
        return [permissions.IsAdminUser()]
    @action(detail=False, permission_classes=[permissions.AllowAny])
    def top(self, request):
        return Response({'n': 1})
`;
    expect(accessTo(restEndpoints(viewSet(body, 'ReadOnlyModelViewSet')))).toEqual({
      'GET /orders/': 'authenticated',
      'GET /orders/top/': 'permission',
      'GET /orders/{pk}/': 'permission',
    });
  });

  it('of an action take the place of the class’s', () => {
    const body = `
    permission_classes = [permissions.IsAdminUser]
    @action(detail=False, permission_classes=[permissions.AllowAny])
    def top(self, request):
        return Response({'n': 1})
`;
    const endpoints = restEndpoints(viewSet(body, 'ReadOnlyModelViewSet'));
    expect(accessTo(endpoints)).toMatchObject({ 'GET /orders/': 'permission', 'GET /orders/top/': 'public' });
    const top = endpoints.find(({ id }) => id === 'GET /orders/top/');
    expect(top?.guards).toMatchObject([{ idle: 'admits-all', from: 'decorator', replaced: 'IsAdminUser' }]);
  });
});

describe('a permission about objects', () => {
  it('keeps strangers from an object, and the owner gets it', () => {
    const [endpoint] = restEndpoints(one('permission_classes = [permissions.IsAuthenticated, IsOwner]'));
    expect(endpoint?.callers).toMatchObject({ stranger: 'denied', owner: 'reached' });
    expect(endpoint?.objectScope).toBe('owner');
  });

  it.each([
    ['return elsewhere.may_read(request.user, obj)', 'owner'],
    ['return True', 'none'],
  ])('decides about objects also where its answer is not known: %s', (body, scope) => {
    const asks = `
import elsewhere

class Asks(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        ${body}
`;
    const [endpoint] = restEndpoints(asks + one('permission_classes = [permissions.IsAuthenticated, Asks]'));
    expect(endpoint?.objectScope).toBe(scope);
  });

  it('is not asked where the handler looks the object up itself', () => {
    const source = `
class One(APIView):
    permission_classes = [permissions.IsAuthenticated, IsOwner]
    def get(self, request, pk):
        return Response(OrderSerializer(Order.objects.get(pk=pk)).data)

urlpatterns = [path('orders/<int:pk>/', One.as_view())]
`;
    const [endpoint] = restEndpoints(source);
    expect(endpoint?.callers.stranger).toBe('reached');
    expect(endpoint?.guards).toContainEqual(
      expect.objectContaining({ kind: 'ownership', name: 'IsOwner', effective: false, idle: 'never-called' }),
    );
  });

  it('is asked where the handler says so', () => {
    const source = `
class One(APIView):
    permission_classes = [permissions.IsAuthenticated, IsOwner]
    def get(self, request, pk):
        order = Order.objects.get(pk=pk)
        self.check_object_permissions(request, order)
        return Response(OrderSerializer(order).data)

urlpatterns = [path('orders/<int:pk>/', One.as_view())]
`;
    const [endpoint] = restEndpoints(source);
    expect(endpoint?.callers.stranger).toBe('denied');
    expect(endpoint?.guards.some(({ idle }) => idle !== undefined)).toBe(false);
  });
});
