import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { regexPaths } from './regex-paths.ts';
import { shopFiles, ways } from './made-project.ts';

const shop = (...args: Parameters<typeof shopFiles>) => scanSources(shopFiles(...args)).surface;

const views = `
from django.http import JsonResponse
from django.views.decorators.http import require_GET

@require_GET
def show(request, *args, **kwargs):
    return JsonResponse({'seen': True})
`;

const paths = (urls: string, more: Record<string, string> = {}) => ways(shop(views, urls, more));

test.each([
  ["path('orders/<int:pk>/', views.show)", 'GET /orders/{pk}/ public'],
  ["path('files/<path:name>', views.show)", 'GET /files/{name} public'],
  ["re_path(r'^orders/(?P<year>[0-9]{4})/$', views.show)", 'GET /orders/{year}/ public'],
  ["re_path(r'^orders/(\\\\d+)/lines/(\\\\d+)/?$', views.show)", 'GET /orders/{1}/lines/{2} public'],
  ["path('api/', include(([path('a/', views.show)], 'api'), namespace='v1'))", 'GET /api/a/ public'],
  ["path('api/', include([path('a/', views.show)]))", 'GET /api/a/ public'],
])('%s', (urls, way) => {
  expect(paths(urls.replaceAll('\\\\', '\\'))).toEqual([way]);
});

test('modules of addresses are included by their name', () => {
  const orders = `from django.urls import path\nfrom shop import views\napp_name = 'orders'\nurlpatterns = [path('<slug:s>/', views.show)]\n`;
  expect(paths("path('orders/', include('shop.orders'))", { 'shop/orders.py': orders })).toEqual([
    'GET /orders/{s}/ public',
  ]);
});

test('a module that is not there is noted, and the others are found all the same', () => {
  const surface = shop(views, "path('other/', include('other.urls')), path('a/', views.show)");
  expect(ways(surface)).toEqual(['GET /a/ public']);
  expect(surface.coverage.limitsHit.map(({ limit }) => limit).join()).toContain('other.urls');
});

test('addresses that a loop or a condition adds are found', () => {
  const urls = `
from django.conf import settings
from django.urls import path
from shop import views
urlpatterns = [path(f'{name}/', views.show) for name in ('a', 'b')]
if settings.DEBUG:
    urlpatterns += [path('debug/', views.show)]
`;
  expect(paths('', { 'shop/urls.py': urls })).toEqual(['GET /a/ public', 'GET /b/ public']);
});

test('of two patterns for one address the first answers', () => {
  const two = `${views}\n@require_GET\ndef second(request):\n    return JsonResponse({'second': True})\n`;
  const { endpoints } = shop(two, "path('a/', views.show), path('a/', views.second)");
  expect(endpoints.map(({ handler }) => handler.symbol)).toEqual(['shop.views.show']);
});

test('the pages of the administration are no endpoints', () => {
  const urls = `from django.contrib import admin\nfrom django.urls import path\nurlpatterns = [path('admin/', admin.site.urls)]\n`;
  expect(paths('', { 'shop/urls.py': urls })).toEqual([]);
});

test.each([
  ['^(?P<a>[^/.]+)(?:/(?P<b>\\d+))?/$', ['{a}/', '{a}/{b}/']],
  ['^(?:api|rest)/x\\.json$', ['api/x.json', 'rest/x.json']],
  ['^(?P<path>(?:a|b)/.*)$', ['{path}']],
  ['.*', ['{path}']],
  ['^a[-]b/\\Z', ['a-b/']],
])('the expression %s', (regex, expected) => {
  expect([...regexPaths(regex).paths].sort()).toEqual(expected);
});
