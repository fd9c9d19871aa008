import { scanSources } from '#scan/index.ts';
import type { Endpoint } from '#surface/index.ts';

interface Shop {
  readonly models: string;
  readonly imports: string;
  readonly settings?: string;
  /** The bodies of the views. Each is answered at a path of its own, which names an object: `pk`. */
  readonly bodies: readonly string[];
  readonly decorators?: string;
}

/** The endpoints of a Django project with one app, by the bodies of their views. All are scanned at once. */
export function djangoViews({ models, imports, settings = '', bodies, decorators = '' }: Shop) {
  const names = bodies.map((_, at) => `view_${at}`);
  const view = (body: string, at: number) =>
    `${decorators}\ndef ${names[at]}(request, pk):\n    ${body.replaceAll('\n', '\n    ')}\n`;
  const { surface } = scanSources({
    'manage.py': '',
    'site/__init__.py': '',
    'site/settings.py': `
INSTALLED_APPS = ['django.contrib.auth', 'shop']
ROOT_URLCONF = 'site.urls'
MIDDLEWARE = [
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
]
${settings}
`,
    'site/urls.py': `
from django.urls import path
from shop import views
urlpatterns = [${names.map((name) => `path('${name}/<int:pk>/', views.${name})`).join(', ')}]
`,
    'shop/__init__.py': '',
    'shop/models.py': models,
    'shop/views.py': `${imports}\n${bodies.map(view).join('\n')}`,
  });
  const byBody = new Map(
    bodies.map((body, at) => [body, surface.endpoints.find(({ path }) => path?.startsWith(`/${names[at]}/`))]),
  );
  return { surface, endpoint: (body: string): Endpoint | undefined => byBody.get(body) };
}
