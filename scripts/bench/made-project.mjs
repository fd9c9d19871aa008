import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const APPS = 40;
const MODELS = 10;
/** Lines of ordinary code for each model: services that no endpoint reaches, as in any large project. */
const SERVICES = 56;

/** Writes a Django project of about 200,000 lines: many applications with models, serializers, viewsets and services. */
export function makeProject(folder) {
  const apps = Array.from({ length: APPS }, (_, at) => `app${at}`);
  write(folder, 'manage.py', "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site_of_all.settings')\n");
  write(folder, 'requirements.txt', 'Django==5.2\ndjangorestframework==3.16.0\n');
  write(folder, 'site_of_all/__init__.py', '');
  write(folder, 'site_of_all/settings.py', settings(apps));
  write(folder, 'site_of_all/urls.py', urls(apps));
  for (const app of apps) {
    const models = Array.from({ length: MODELS }, (_, at) => `Thing${at}`);
    write(folder, `${app}/__init__.py`, '');
    write(
      folder,
      `${app}/models.py`,
      `from django.conf import settings\nfrom django.db import models\n\n${models.map(model).join('\n')}`,
    );
    write(
      folder,
      `${app}/serializers.py`,
      `from rest_framework import serializers\nfrom . import models\n\n${models.map(serializer).join('\n')}`,
    );
    write(
      folder,
      `${app}/views.py`,
      `from rest_framework import permissions, viewsets\nfrom . import models, serializers\n\n${models.map(viewset).join('\n')}`,
    );
    write(folder, `${app}/urls.py`, router(models));
    for (const name of models) write(folder, `${app}/services/${name.toLowerCase()}.py`, services(name));
    write(folder, `${app}/services/__init__.py`, '');
  }
}

function write(folder, file, text) {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

const settings = (apps) => `
SECRET_KEY = 'x'
ROOT_URLCONF = 'site_of_all.urls'
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes', 'rest_framework', ${apps.map((app) => `'${app}'`).join(', ')}]
MIDDLEWARE = ['django.contrib.sessions.middleware.SessionMiddleware', 'django.contrib.auth.middleware.AuthenticationMiddleware']
REST_FRAMEWORK = {'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated']}
`;

const urls = (apps) => `
from django.urls import include, path

urlpatterns = [
${apps.map((app) => `    path('${app}/', include('${app}.urls')),`).join('\n')}
]
`;

const model = (name, at) => `
class ${name}(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    ${at > 0 ? `before = models.ForeignKey('Thing${at - 1}', null=True, on_delete=models.SET_NULL)` : 'code = models.SlugField()'}
    title = models.CharField(max_length=200)
    email = models.EmailField(blank=True)
    amount = models.DecimalField(max_digits=10, decimal_places=2)
    api_token = models.CharField(max_length=64)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.title

    class Meta:
        ordering = ['-created']
`;

const serializer = (name, at) => `
class ${name}Serializer(serializers.ModelSerializer):
    owner_name = serializers.CharField(source='owner.username', read_only=True)

    class Meta:
        model = models.${name}
        fields = ${at % 2 ? "'__all__'" : "['id', 'title', 'amount', 'owner_name', 'created']"}
`;

const viewset = (name, at) => `
class ${name}ViewSet(viewsets.${at % 3 ? 'ReadOnlyModelViewSet' : 'ModelViewSet'}):
    queryset = models.${name}.objects.all()
    serializer_class = serializers.${name}Serializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        queryset = super().get_queryset()
        if not self.request.user.is_staff:
            queryset = queryset.filter(owner=self.request.user)
        title = self.request.query_params.get('title')
        return queryset.filter(title__icontains=title) if title else queryset
`;

const router = (models) => `
from rest_framework.routers import DefaultRouter
from . import views

router = DefaultRouter()
${models.map((name) => `router.register('${name.toLowerCase()}', views.${name}ViewSet)`).join('\n')}
urlpatterns = router.urls
`;

const services = (name) => `from ..models import ${name}
${Array.from(
  { length: SERVICES },
  (_, at) => `
def step_${at}(things, factor=${at}):
    total = 0
    for thing in things.filter(amount__gt=factor):
        if thing.title:
            total += thing.amount * factor
    return total
`,
).join('')}`;
