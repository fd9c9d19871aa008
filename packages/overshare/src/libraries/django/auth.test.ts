import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { shopFiles, ways } from './made-project.ts';

const shop = (...args: Parameters<typeof shopFiles>) => scanSources(shopFiles(...args)).surface;

const HEAD = `
from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required, permission_required, user_passes_test
from django.contrib.auth.mixins import LoginRequiredMixin, PermissionRequiredMixin, UserPassesTestMixin
from django.http import Http404, JsonResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.http import require_GET
from rolepermissions import decorators as roles
`;

const access = (source: string, view = 'views.x') => ways(shop(HEAD + source, `path('x/', ${view})`))[0];

const decorated = (decorator: string) => `${decorator}\n@require_GET\ndef x(request):\n    return JsonResponse({})\n`;

test.each([
  ['', 'public'],
  ['@login_required', 'authenticated'],
  ["@login_required(login_url='/somewhere/')", 'authenticated'],
  ["@permission_required('shop.view_order')", 'permission'],
  ["@permission_required('shop.view_order', raise_exception=True)", 'permission'],
  ['@user_passes_test(lambda user: user.is_superuser)', 'permission'],
  ['@user_passes_test(lambda user: True)', 'public'],
  ['@staff_member_required', 'permission'],
  ["@roles.has_permission_decorator('change_order')", 'permission'],
  ["@roles.has_role_decorator('seller')", 'permission'],
])('%s', (decorator, expected) => {
  expect(access(decorated(decorator))).toBe(`GET /x/ ${expected}`);
});

const body = '    def get(self, request):\n        return JsonResponse({})\n';

test.each([
  ['class X(View):', 'public'],
  ['class X(LoginRequiredMixin, View):', 'authenticated'],
  ["class X(PermissionRequiredMixin, View):\n    permission_required = 'shop.view_order'", 'permission'],
  [
    'class X(UserPassesTestMixin, View):\n    def test_func(self):\n        return self.request.user.is_staff',
    'permission',
  ],
  ["@method_decorator(login_required, name='dispatch')\nclass X(View):", 'authenticated'],
  ["@method_decorator([login_required, require_GET], name='dispatch')\nclass X(View):", 'authenticated'],
  [
    "@method_decorator(login_required, name='post')\nclass X(View):\n    def post(self, request):\n        pass",
    'public',
  ],
])('%s', (head, expected) => {
  expect(access(`${head}\n${body}`, 'views.X.as_view()')).toBe(`GET /x/ ${expected}`);
});

test('a decorator around as_view() guards', () => {
  expect(access(`class X(View):\n${body}`, 'views.login_required(views.X.as_view())')).toBe('GET /x/ authenticated');
});

test('a mixin behind the view guards nothing, and is said to stand there', () => {
  const { endpoints } = shop(`${HEAD}class X(View, LoginRequiredMixin):\n${body}`, "path('x/', views.X.as_view())");
  expect(endpoints[0]?.access).toBe('public');
  expect(endpoints[0]?.guards).toMatchObject([{ name: 'LoginRequiredMixin', effective: false, idle: 'wrong-order' }]);
});

test('a refusal written by hand counts like any other', () => {
  const source = `def x(request):\n    if not request.user.is_authenticated:\n        raise Http404\n    return JsonResponse({'a': 1})\n`;
  expect(access(source)).toBe('GET /x/ authenticated');
});

test('logging in checks a credential and issues one', () => {
  const source = `
from django.contrib.auth import authenticate, login

def x(request):
    user = authenticate(request, username=request.POST['name'], password=request.POST['password'])
    if user is None:
        return JsonResponse({}, status=400)
    login(request, user)
    return JsonResponse({'id': user.id})
`;
  const { endpoints } = shop(HEAD + source, "path('x/', views.x)");
  expect(endpoints.find(({ methods }) => methods.includes('POST'))?.activities).toEqual([
    'checks-credential',
    'issues-credential',
  ]);
});

test("Django's own pages around logging in are endpoints where they are routed", () => {
  const surface = shop(HEAD, "path('accounts/', include('django.contrib.auth.urls'))");
  expect(ways(surface)).toContain('POST /accounts/login/ public');
  expect(ways(surface)).toContain('POST /accounts/password_change/ authenticated');
});
