import { describe, expect, it } from 'vitest';
import { djangoViews } from '../../../test/django-views.ts';
import { loadSqlParser } from '../core/sql/parser.ts';

const MODELS = `
from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models

class Org(models.Model):
    name = models.CharField(max_length=30)

class Account(AbstractUser):
    org = models.ForeignKey(Org, on_delete=models.CASCADE)

class Team(models.Model):
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name='teams')
    org = models.ForeignKey('Org', on_delete=models.CASCADE)

class DocQuerySet(models.QuerySet):
    def visible_for(self, user):
        return self.filter(models.Q(owner=user) | models.Q(owner__isnull=True))

class Published(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(is_published=True)

class Doc(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, related_name='docs', on_delete=models.CASCADE)
    team = models.ForeignKey(Team, null=True, on_delete=models.CASCADE)
    helpers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name='helped')
    title = models.CharField(max_length=30)
    is_published = models.BooleanField(default=False)
    objects = DocQuerySet.as_manager()
    published = Published()

class Page(models.Model):
    doc = models.ForeignKey(Doc, on_delete=models.CASCADE)
    text = models.TextField()
`;

await loadSqlParser();

const IMPORTS = `
from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET
from shop.models import Doc, Page, Team
`;

const scan = (bodies: readonly string[]) =>
  djangoViews({
    models: MODELS,
    imports: IMPORTS,
    settings: "AUTH_USER_MODEL = 'shop.Account'",
    decorators: '@require_GET\n@login_required',
    bodies,
  });

const listed = (query: string) => `return JsonResponse({'all': [one.pk for one in ${query}]})`;
const single = (query: string) => `return JsonResponse({'one': ${query}.pk})`;
const checked = (check: string) =>
  `doc = Doc.objects.get(pk=pk)\n${check}\n    return JsonResponse({}, status=403)\nreturn JsonResponse({'title': doc.title})`;

const LIMITED = [
  ['Doc.objects.filter(owner=request.user)', 'owner', ['mine']],
  ['Doc.objects.filter(owner_id=request.user.id)', 'owner', ['mine']],
  ['Doc.objects.filter(owner__pk=request.user.pk)', 'owner', ['mine']],
  ['Doc.objects.filter(owner__username=request.user.username)', 'owner', ['mine']],
  ['Doc.objects.filter(owner__in=[request.user])', 'owner', ['mine']],
  ['request.user.docs.all()', 'owner', ['mine']],
  ['Page.objects.filter(doc__owner=request.user)', 'owner', ['mine']],
  ['Doc.objects.filter(team__members=request.user)', 'owner', ['mine']],
  ['Doc.objects.filter(team__in=request.user.teams.all())', 'owner', ['mine']],
  ["Page.objects.filter(doc_id__in=Doc.objects.filter(owner=request.user).values('pk'))", 'owner', ['mine']],
  ['Doc.objects.visible_for(request.user)', 'owner', ['mine', 'unowned']],
  ['Doc.objects.all().visible_for(request.user)', 'owner', ['mine', 'unowned']],
  ['Doc.objects.filter(Q(owner=request.user) & Q(is_published=True))', 'owner', ['mine']],
  ['Doc.objects.filter(~Q(owner__isnull=False))', 'owner', ['unowned']],
  ['Doc.objects.filter(team__org=request.user.org)', 'tenant', ['tenant']],
  ['Doc.objects.filter(team__org_id=request.user.org_id)', 'tenant', ['tenant']],
  ['Doc.objects.filter(owner=request.user).union(request.user.docs.all())', 'owner', ['mine']],
  ['(Doc.objects.filter(owner=request.user) | Doc.objects.filter(owner=None))', 'owner', ['mine', 'unowned']],
  ["Doc.objects.raw('SELECT * FROM shop_doc WHERE owner_id = %s', [request.user.id])", 'owner', ['mine']],
] as const;

const UNLIMITED = [
  'Doc.objects.all()',
  'Doc.published.all()',
  'Doc.objects.exclude(owner=request.user)',
  'Doc.objects.filter(Q(owner=request.user) | Q(is_published=True))',
  'Doc.objects.filter(~Q(owner=request.user))',
  'Doc.objects.filter(owner__isnull=False)',
  "Doc.objects.filter(owner=request.GET['owner'])",
  'Doc.objects.filter(is_published=True)',
  'Doc.objects.filter(owner=request.user).union(Doc.objects.all())',
  '(Doc.objects.filter(owner=request.user) | Doc.objects.all())',
  'Page.objects.filter(doc_id__in=Doc.objects.all())',
  "Doc.objects.raw('SELECT * FROM shop_doc WHERE id = %s', [pk])",
] as const;

describe('what limits a queryset to the caller', () => {
  const { endpoint } = scan([...LIMITED.map(([query]) => query), ...UNLIMITED].map(listed));

  it.each(LIMITED)('%s', (query, scope, reasons) => {
    expect(endpoint(listed(query))).toMatchObject({ objectScope: scope, scopeReasons: reasons });
  });

  it.each(UNLIMITED)('not %s', (query) => {
    expect(endpoint(listed(query))).toMatchObject({ objectScope: 'none' });
  });
});

const KEPT = [
  'get_object_or_404(Doc, pk=pk, owner=request.user)',
  'get_object_or_404(request.user.docs, pk=pk)',
  'Doc.objects.filter(owner=request.user).get(pk=pk)',
  'request.user.docs.visible_for(request.user).get(id=pk)',
  'Page.objects.get(pk=pk, doc__owner=request.user)',
];
const OPEN = [
  'get_object_or_404(Doc, pk=pk)',
  'Doc.objects.get(pk=pk)',
  'Doc.objects.filter(owner__isnull=False).get(pk=pk)',
];
const CHECKS = [
  'if doc.owner != request.user:',
  'if doc.owner_id != request.user.id:',
  'if not Doc.objects.filter(pk=pk, owner=request.user).exists():',
  'if not request.user.docs.filter(pk=pk).count():',
  'if doc not in request.user.docs.all():',
  'if request.user not in [doc.owner]:',
  'if request.user not in [doc.owner, *list(doc.helpers.all())]:',
];
const GROUPS = [
  "if not request.user.groups.filter(name='Writers').exists():",
  "if request.user.groups.filter(name__in=['Writers', 'Authors']).count() == 0:",
  "if 'Writers' not in request.user.groups.values_list('name', flat=True):",
  "if not any(group.name == 'Writers' for group in request.user.groups.all()):",
];
const BESIDE = checked('if not request.user.docs.exists():');
const GRANTED = checked("if not request.user.has_perm('shop.view_doc', doc):");
const PERMITTED = checked("if not request.user.has_perm('shop.view_doc'):");

describe('an object that the path names', () => {
  const { endpoint } = scan([
    ...[...KEPT, ...OPEN].map(single),
    ...[...CHECKS, ...GROUPS].map(checked),
    BESIDE,
    GRANTED,
    PERMITTED,
  ]);

  it.each(KEPT)('is kept from strangers by %s', (query) => {
    expect(endpoint(single(query))).toMatchObject({
      callers: { stranger: 'denied', owner: 'reached' },
      known: 'full',
    });
  });

  it.each(OPEN)('is anybody’s with %s', (query) => {
    expect(endpoint(single(query))?.callers).toMatchObject({ stranger: 'reached' });
  });

  it.each(CHECKS)('is refused to strangers by %s', (check) => {
    expect(endpoint(checked(check))?.callers).toMatchObject({ stranger: 'denied', owner: 'reached' });
  });

  it.each(GROUPS)('asks for a role by %s', (check) => {
    const { callers } = endpoint(checked(check)) ?? {};
    expect(callers).toMatchObject({ plain: 'denied', stranger: 'reached', staff: 'reached' });
  });

  it('is not kept from anybody by a look at something else', () => {
    expect(endpoint(BESIDE)?.callers).toMatchObject({ stranger: 'reached' });
  });

  it('is open to whom a permission for it was granted', () => {
    expect(endpoint(GRANTED)).toMatchObject({
      callers: { stranger: 'denied', owner: 'reached' },
      scopeReasons: ['granted'],
    });
  });

  it('is open to everybody with a permission that is for no single object', () => {
    expect(endpoint(PERMITTED)).toMatchObject({
      access: 'permission',
      callers: { plain: 'denied', stranger: 'reached' },
    });
  });
});
