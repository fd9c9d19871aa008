import type { Endpoint, Surface } from '#surface/index.ts';

const SETTINGS = `
ROOT_URLCONF = 'shop.urls'
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes']
MIDDLEWARE = [
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
]
`;

/** The files of a project of one application, for tests: its views, its addresses, and whatever else is given. */
export const shopFiles = (views: string, urls: string, more: Record<string, string> = {}): Record<string, string> => ({
  'manage.py': `import os
os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')
`,
  'shop/__init__.py': '',
  'shop/settings.py': SETTINGS,
  'shop/views.py': views,
  'shop/urls.py': `from django.urls import include, path, re_path
from shop import views
urlpatterns = [${urls}]
`,
  ...more,
});

export const settings = (more: string): Record<string, string> => ({ 'shop/settings.py': `${SETTINGS}\n${more}\n` });

/** `GET /orders/{id}/ public` for every endpoint. */
export const ways = ({ endpoints }: Pick<Surface, 'endpoints'>): string[] =>
  endpoints.map(({ methods, path, access }) => `${methods.join('|')} ${path} ${access}`);

/** Paths of the fields that leave with success. */
export const fieldsOf = (endpoint: Endpoint | undefined): string[] =>
  (endpoint?.responses ?? [])
    .filter(({ status }) => status < 300)
    .flatMap(({ fields }) => fields.map(({ path }) => path));
