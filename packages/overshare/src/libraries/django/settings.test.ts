import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { fieldsOf, settings, shopFiles, ways } from './made-project.ts';

const shop = (...args: Parameters<typeof shopFiles>) => scanSources(shopFiles(...args)).surface;

const view = (body: string) => `
from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_GET

@require_GET
def x(request):
${body.replaceAll(/^/gm, '    ')}
`;

const statusWith = (more: Record<string, string>, body: string) =>
  shop(view(body), "path('x/', views.x)", more).endpoints[0]?.responses.map(({ status }) => status);

const OPEN = 'return HttpResponse(status=201 if settings.OPEN else 202)';

test('settings are those of the module that manage.py names', () => {
  expect(statusWith(settings('OPEN = True'), OPEN)).toEqual([201]);
});

test('settings in several modules, one over the other', () => {
  const files = {
    'manage.py': "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings.local')\n",
    'shop/wsgi.py': "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings.production')\n",
    'shop/settings/__init__.py': '',
    'shop/settings/base.py': "ROOT_URLCONF = 'shop.urls'\nOPEN = False\nMIDDLEWARE = []\n",
    'shop/settings/local.py': 'from .base import *\nOPEN = True\n',
    'shop/settings/production.py': 'from .base import *\n',
  };
  const { 'shop/settings.py': _, ...rest } = { 'shop/settings.py': '', ...files };
  const sources = {
    ...rest,
    'shop/__init__.py': '',
    'shop/views.py': view(OPEN),
    'shop/urls.py': "from django.urls import path\nfrom shop import views\nurlpatterns = [path('x/', views.x)]\n",
  };
  const { endpoints } = scanSources(sources).surface;
  expect(endpoints[0]?.responses.map(({ status }) => status)).toEqual([202]);
});

test('what Django sets itself, and what nobody sets', () => {
  const body =
    "if hasattr(settings, 'NOBODY') or not settings.APPEND_SLASH:\n    return HttpResponse(status=201)\nreturn HttpResponse(status=202)";
  expect(statusWith({}, body)).toEqual([202]);
});

test('a setting that may be in a module which is not there is not known', () => {
  const more = settings('from .local_settings import *');
  expect(statusWith(more, OPEN)?.sort()).toEqual([201, 202]);
});

test('a setting of the environment is not known', () => {
  const more = settings("import os\nOPEN = os.environ.get('OPEN') == '1'");
  expect(statusWith(more, OPEN)?.sort()).toEqual([201, 202]);
});

test('two projects in one folder have settings and addresses of their own', () => {
  const project = (name: string, open: boolean) => ({
    [`${name}/manage.py`]: "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site1.settings')\n",
    [`${name}/site1/__init__.py`]: '',
    [`${name}/site1/settings.py`]: `ROOT_URLCONF = 'site1.urls'\nMIDDLEWARE = []\nOPEN = ${open ? 'True' : 'False'}\n`,
    [`${name}/site1/views.py`]: view(OPEN),
    [`${name}/site1/urls.py`]: `from django.urls import path\nfrom site1 import views\nurlpatterns = [path('${name}/', views.x)]\n`,
  });
  const { surface } = scanSources({ ...project('api', true), ...project('web', false) });
  expect(ways(surface)).toEqual(['GET /api/ public', 'GET /web/ public']);
  expect(surface.endpoints.map(({ responses }) => responses[0]?.status)).toEqual([201, 202]);
});

test('models are loaded before what they share names with, also beside an app of a library that is not there', () => {
  const more = {
    ...settings("INSTALLED_APPS = ['elsewhere', 'shop']"),
    'shop/activities.py': 'from shop import models\n\nclass Sold:\n    pass\n',
    'shop/models.py':
      'from django.db import models\nfrom shop import activities\n\nclass Book(models.Model):\n    kind = activities.Sold\n    title = models.CharField()\n',
  };
  const views = view('from shop.models import Book\nreturn JsonResponse(list(Book.objects.values()), safe=False)');
  const [endpoint] = shop(views, "path('x/', views.x)", more).endpoints;
  expect(fieldsOf(endpoint)).toEqual(['[].id', '[].title']);
  expect(endpoint?.known).toBe('full');
});

test('a module finds itself among those that are loaded', () => {
  const body = "import sys\nreturn HttpResponse(status=201 if hasattr(sys.modules[__name__], 'x') else 202)";
  expect(statusWith({}, body)).toEqual([201]);
});

test('the report says which settings are taken to be in force', () => {
  const files = {
    'shop/wsgi.py': "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings.production')\n",
    'shop/settings/base.py': "ROOT_URLCONF = 'shop.urls'\n",
    'shop/settings/production.py': 'from shop.settings.base import *\n',
  };
  expect(scanSources(files).surface.coverage.settingsFiles).toEqual(['shop/settings/production.py']);
  expect(scanSources({ 'app.py': 'import flask' }).surface.coverage.settingsFiles).toBeUndefined();
});
