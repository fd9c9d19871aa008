import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { settings, shopFiles, ways } from './made-project.ts';

const shop = (...args: Parameters<typeof shopFiles>) => scanSources(shopFiles(...args)).surface;

const views = `
from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.views.decorators.http import require_GET

@require_GET
def index(request):
    return JsonResponse({'seen': True})

@login_not_required
@require_GET
def start(request):
    return JsonResponse({'seen': True})

@require_GET
def me(request):
    return JsonResponse({'name': request.user.username})
`;

const access = (middleware: string, source = '', urls = "path('a/', views.index)") =>
  ways(shop(views, urls, { ...settings(middleware), 'shop/middleware.py': source }));

test('LoginRequiredMiddleware guards every view but those that are marked', () => {
  const more = "MIDDLEWARE += ['django.contrib.auth.middleware.LoginRequiredMiddleware']";
  const urls = "path('a/', views.index), path('start/', views.start)";
  expect(access(more, '', urls)).toEqual(['GET /a/ authenticated', 'GET /start/ public']);
});

test('the middleware of a package guards every view but those that the settings name', () => {
  const more =
    "MIDDLEWARE += ['login_required.middleware.LoginRequiredMiddleware']\nLOGIN_REQUIRED_IGNORE_VIEW_NAMES = ['open']";
  const urls = "path('a/', views.index), path('b/', views.index, name='open')";
  expect(access(more, '', urls)).toEqual(['GET /a/ authenticated', 'GET /b/ public']);
});

const OWN = "MIDDLEWARE += ['shop.middleware.Own']";

test('a middleware of the project in the old style may send the caller to the login', () => {
  const source = `
from django.shortcuts import redirect
from django.utils.deprecation import MiddlewareMixin

class Own(MiddlewareMixin):
    def process_request(self, request):
        if not request.user.is_authenticated and not request.path.startswith('/start'):
            return redirect('/login/')
`;
  const urls = "path('a/', views.index), path('start/', views.start)";
  expect(access(OWN, source, urls)).toEqual(['GET /a/ authenticated', 'GET /start/ public']);
});

test('a middleware written as a class that calls the next one', () => {
  const source = `
from django.http import HttpResponseForbidden

class Own:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.user.is_staff:
            return HttpResponseForbidden()
        return self.get_response(request)
`;
  expect(access(OWN, source)).toEqual(['GET /a/ permission']);
});

test('a middleware written as a function', () => {
  const source = `
from django.core.exceptions import PermissionDenied

def Own(get_response):
    def middleware(request):
        if request.user.is_anonymous:
            raise PermissionDenied
        return get_response(request)
    return middleware
`;
  expect(access(OWN, source)).toEqual(['GET /a/ authenticated']);
});

test('process_view may look at marks on the view', () => {
  const source = `
from django.http import HttpResponse

class Own:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if getattr(view, 'login_required', True) and not request.user.is_authenticated:
            return HttpResponse(status=401)
`;
  const urls = "path('a/', views.index), path('start/', views.start)";
  expect(access(OWN, source, urls)).toEqual(['GET /a/ authenticated', 'GET /start/ public']);
});

test('without AuthenticationMiddleware a request has no user', () => {
  const { endpoints } = shop(views, "path('me/', views.me)", settings('MIDDLEWARE = []'));
  expect(endpoints[0]?.callers).toMatchObject({ anonymous: 'crashes', plain: 'crashes' });
});

test('a middleware that is not in the project is left out', () => {
  expect(access("MIDDLEWARE = ['elsewhere.Unknown'] + MIDDLEWARE", '', "path('me/', views.index)")).toEqual([
    'GET /me/ public',
  ]);
});

test('a middleware that the environment decides about changes nothing', () => {
  const source = `
from django.http import HttpResponse

class Own:
    def __init__(self, get_response):
        pass

    def __call__(self, request):
        return HttpResponse(status=401)
`;
  const more = "import os\nif os.getenv('LOCKED'):\n    MIDDLEWARE.insert(0, 'shop.middleware.Own')";
  expect(access(more, source)).toEqual(['GET /a/ public']);
});
