import { describe, expect, it } from 'vitest';
import { djangoViews } from '../../../test/django-views.ts';

const MODELS = `
from django.contrib.auth.models import User
from django.db import models

class Doc(models.Model):
    owner = models.ForeignKey(User, null=True, on_delete=models.CASCADE)
    root = models.ForeignKey('self', null=True, related_name='versions', on_delete=models.CASCADE)
    title = models.CharField(max_length=30)

class Kind(models.Model):
    name = models.CharField(max_length=30)
`;

const IMPORTS = `
from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import Http404, HttpResponse, JsonResponse
from django.views.decorators.http import require_POST
from shop.models import Doc, Kind

def permitted(user):
    return Doc.objects.filter(Q(owner=user) | Q(owner=None)).values_list('id', flat=True)

def may(user, doc):
    return doc.owner is None or doc.owner == user or user.has_perm('shop.view_doc', doc)
`;

const denied = (check: string) => `if ${check}:\n    return HttpResponse(status=403)`;
const titles = (docs: string) => `return JsonResponse({'titles': [one.title for one in ${docs}]})`;
const ids = "ids = request.POST.getlist('ids')";
const named = 'doc = Doc.objects.get(pk=pk)';
const asked = denied('not may(request.user, doc)');

/** The code asks, in some way, whether the caller may reach what it reaches. */
const VETTED = {
  'none of those that the request names lies outside': [
    ids,
    denied('Doc.objects.filter(pk__in=ids).exclude(pk__in=permitted(request.user)).exists()'),
    titles('Doc.objects.filter(pk__in=ids)'),
  ],
  'nor is there one more': [
    ids,
    denied('Doc.objects.filter(pk__in=ids).exclude(pk__in=permitted(request.user)).count() > 0'),
    titles('Doc.objects.filter(pk__in=ids)'),
  ],
  'each is looked for among those that the caller may see': [
    `${ids}\nfound = Doc.objects.filter(pk__in=ids)\nallowed = set(permitted(request.user))`,
    `for one in found:\n    if one.pk not in allowed:\n        return HttpResponse(status=403)`,
    titles('found'),
  ],
  'what is found through an object that was asked about': [named, asked, titles('Doc.objects.filter(root=doc)')],
  'also where it may be that object or another': [
    `${named}\nroot = doc.root or doc`,
    denied('not may(request.user, root)'),
    titles('Doc.objects.filter(Q(root=root) | Q(id=root.id))'),
  ],
  'what has to belong to an object that was asked about': [
    `${named}\nother = Doc.objects.get(pk=request.POST['other'])`,
    asked,
    `if other.root_id != doc.id:\n    raise Http404\nreturn JsonResponse({'title': other.title})`,
  ],
  'objects that only a role shows unasked': [
    "docs = Doc.objects.all() if request.user.has_perm('shop.view_all') else Doc.objects.filter(owner=request.user)",
    titles('docs'),
  ],
} as const;

const OPEN = {
  'what lies outside is looked for in another model': [
    ids,
    denied('Kind.objects.filter(pk__in=ids).exclude(pk__in=Kind.objects.filter(name=pk)).exists()'),
    titles('Doc.objects.filter(pk__in=ids)'),
  ],
  'what is left out limits nobody': [
    ids,
    denied('Doc.objects.filter(pk__in=ids).exclude(pk__in=Doc.objects.filter(title="x")).exists()'),
    titles('Doc.objects.filter(pk__in=ids)'),
  ],
  'other parameters than the one that was looked at': [
    ids,
    denied('Doc.objects.filter(pk__in=ids).exclude(pk__in=permitted(request.user)).exists()'),
    titles("Doc.objects.filter(pk__in=request.POST.getlist('others'))"),
  ],
  'the key is looked for among all': [
    `${ids}\nfound = Doc.objects.filter(pk__in=ids)\nall_ids = set(Doc.objects.values_list('id', flat=True))`,
    `for one in found:\n    if one.pk not in all_ids:\n        return HttpResponse(status=403)`,
    titles('found'),
  ],
  'what is found through an object that nobody asked about': [named, titles('Doc.objects.filter(root=doc)')],
} as const;

const textOf = (parts: readonly string[]) => parts.join('\n');

describe('objects that the code asks about before it uses them', () => {
  const bodies = [...Object.values(VETTED), ...Object.values(OPEN)].map(textOf);
  const { endpoint } = djangoViews({
    models: MODELS,
    imports: IMPORTS,
    decorators: '@require_POST\n@login_required',
    bodies,
  });

  it.each(Object.entries(VETTED))('are limited: %s', (_, parts) => {
    expect(endpoint(textOf(parts))?.objectScope).toBe('owner');
  });

  it.each(Object.entries(OPEN))('are not: %s', (_, parts) => {
    expect(endpoint(textOf(parts))?.objectScope).toBe('none');
  });
});
