import { describe, expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { shopFiles, ways } from './made-project.ts';

const view = `
from django.http import JsonResponse
%HEAD%
def show(request):
    return JsonResponse({'a': 1})
`;
const urls = "path('show/', views.show)";

const underSettings = (source: string) =>
  scanSources(shopFiles(view.replace('%HEAD%', ''), urls, { 'shop/settings.py': source }));

const decorated = (head: string, pins = '') =>
  scanSources(shopFiles(view.replace('%HEAD%', head), urls, pins ? { 'requirements.txt': pins } : {})).surface
    .endpoints[0];

const APPS = "INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes']";

describe('settings that the environment may say', () => {
  test.each([
    [
      'django-environ',
      'import environ\nenv = environ.Env()',
      "env.list('MORE', default=[])",
      "env.bool('DEBUG', default=True)",
    ],
    [
      'decouple',
      'from decouple import config, Csv',
      "config('MORE', default='', cast=Csv())",
      "config('DEBUG', default=True, cast=bool)",
    ],
  ])('are what they are otherwise, and what may be is not sure: %s', (_, head, more, debug) => {
    const scan = underSettings(`${head}
ROOT_URLCONF = 'shop.urls'
DEBUG = ${debug}
${APPS}
MIDDLEWARE = ['django.contrib.sessions.middleware.SessionMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
    'django.contrib.auth.middleware.LoginRequiredMiddleware'] + ${more}`);
    expect(ways(scan.surface)).toContain('GET /show/ authenticated');
    expect(scan.surface.settings.filter(({ name }) => name === 'debug')).toEqual([]);
  });
});

describe('settings as classes', () => {
  const classes = (production: string) => `
from configurations import Configuration, values

class Base(Configuration):
    ROOT_URLCONF = 'shop.urls'
    ${APPS}
    SECRET = values.SecretValue()
    SESSION_COOKIE_SECURE = values.BooleanValue(True)

class Dev(Base):
    DEBUG = True

class Production(Base):
    DEBUG = ${production}
`;

  test('are those of the class that serves users', () => {
    const debug = (production: string) =>
      underSettings(classes(production)).surface.settings.filter(({ name }) => name === 'debug').length;
    expect(ways(underSettings(classes('False')).surface)).toContain('GET /show/ public');
    expect(debug('False')).toBe(0);
    expect(debug('True')).toBe(1);
  });
});

describe('decorators of other packages', () => {
  const limited = (call: string) => `from django_ratelimit.decorators import ratelimit\n@ratelimit(${call})`;

  test('a rate is a throttle, where it blocks', () => {
    expect(decorated(limited("key='ip', rate='5/m'"))?.throttled).toBe('yes');
    expect(decorated(limited("key='ip', rate='5/m', block=False"))?.throttled).toBe('no');
    expect(decorated(limited("key='ip', rate='5/m'"), 'django-ratelimit==3.0.1\n')?.throttled).toBe('no');
    expect(decorated(limited("key='ip', rate='5/m', method='POST'"))?.throttled).toBe('no');
    expect(decorated(limited("key='ip'"))?.guards).toMatchObject([{ kind: 'throttle', idle: 'no-rate' }]);
  });

  test('a second factor is a login, a switch is none', () => {
    expect(decorated('from django_otp.decorators import otp_required\n@otp_required')?.access).toBe('authenticated');
    expect(decorated("from waffle.decorators import waffle_switch\n@waffle_switch('new')")).toMatchObject({
      access: 'public',
      known: 'full',
    });
  });
});
