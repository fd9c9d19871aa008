import { scanSources } from '#scan/index.ts';
import type { Endpoint } from '#surface/index.ts';

/** Models of a Django project, in front of what a test about serializers is about. */
const SHOP_MODELS = `
from django.contrib.auth.models import User
from django.db import models

class Tag(models.Model):
    name = models.CharField(max_length=20)
    def __str__(self):
        return self.name

class Order(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name='orders')
    title = models.CharField(max_length=20)
    total = models.DecimalField(max_digits=9, decimal_places=2)
    created = models.DateTimeField(auto_now_add=True)
    secret = models.CharField(max_length=20, editable=False)
    tags = models.ManyToManyField(Tag)

    @property
    def label(self):
        return f'{self.title}: {self.total}'

    def short(self):
        return self.title

class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name='lines')
    text = models.TextField()
`;

const SETTINGS = `
ROOT_URLCONF = 'shop.urls'
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes', 'rest_framework', 'shop']
MIDDLEWARE = [
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
]
`;

const VIEWS = `
from django.http import JsonResponse
from rest_framework import serializers
from shop.models import *
`;

/** The one endpoint of a Django project whose view `x` stands in `shop/views.py`. */
export function viewOf(views: string, pins: Readonly<Record<string, string>> = {}): Endpoint {
  const requirements = Object.entries(pins).map(([name, version]) => `${name}==${version}`);
  const { endpoints } = scanSources({
    'manage.py': "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')\n",
    'shop/__init__.py': '',
    'shop/settings.py': SETTINGS,
    'shop/models.py': SHOP_MODELS,
    'shop/views.py': VIEWS + views,
    'shop/urls.py':
      "from django.urls import path\nfrom shop import views\nurlpatterns = [path('x/<int:pk>', views.x)]\n",
    'requirements.txt': requirements.join('\n'),
  }).surface;
  const endpoint = endpoints.find(({ methods }) => methods.includes('GET'));
  if (!endpoint) throw new Error('the view is no endpoint');
  return endpoint;
}

const shown = (endpoint: Endpoint): string[] =>
  endpoint.responses
    .filter(({ status }) => status < 300)
    .flatMap(({ fields }) => fields)
    .map(({ path, origin, kind }) => `${path} <- ${origin?.replace(/^.*\.(?=\w+\.\w+$)/, '') ?? kind}`)
    .sort();

/** What leaves where the serializer `S` writes one order, as `path <- origin`. */
export function written(serializers: string, call = 'S(Order.objects.first())'): string[] {
  return shown(viewOf(`${serializers}\ndef x(request, pk):\n    return JsonResponse(${call}.data, safe=False)\n`));
}

/** What leaves of the fields of a `Meta` of orders, and nothing else. */
export const writtenByMeta = (meta: string): string[] =>
  written(`class S(serializers.ModelSerializer):\n    class Meta:\n        model = Order\n        ${meta}\n`);

/** The columns that the request may set where the serializer \`S\` saves, as \`create Order: owner_id, title\`. */
export function settable(serializers: string, call: string, save = 's.save()'): string[] {
  const view = `
def x(request, pk):
    s = ${call}
    s.is_valid(raise_exception=True)
    ${save}
    return JsonResponse({})
`;
  return viewOf(serializers + view).writes.map(
    ({ model, operation, fields, open }) =>
      `${operation} ${model.split('.').at(-1)}: ${open ? 'anything' : fields.join(', ')}`,
  );
}
