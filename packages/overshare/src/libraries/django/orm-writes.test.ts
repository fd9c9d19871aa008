import { describe, expect, it } from 'vitest';
import { djangoViews } from '../../../test/django-views.ts';

const MODELS = `
from django.conf import settings
from django.db import models

class Note(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, related_name='notes', on_delete=models.CASCADE)
    title = models.CharField(max_length=30)
    is_public = models.BooleanField(default=False)
    created = models.DateTimeField(auto_now_add=True)
`;
const IMPORTS = `
from django import forms
from django.contrib.auth.models import User
from django.forms import ModelForm, modelform_factory
from django.http import JsonResponse
from django.views.decorators.http import require_POST
from shop.models import Note
import json

class EveryField(ModelForm):
    class Meta:
        model = Note
        fields = '__all__'

class ButOwner(ModelForm):
    class Meta:
        model = Note
        exclude = ['owner']

class Title(ModelForm):
    class Meta:
        model = Note
        fields = ['title']
`;

const data = (statement: string) => `data = json.loads(request.body)\n${statement}\nreturn JsonResponse({})`;
const form = (name: string) =>
  `form = ${name}(request.POST)\nif form.is_valid():\n    form.save()\nreturn JsonResponse({})`;

const COLUMNS = ['created', 'id', 'is_public', 'owner_id', 'title'];
const CASES = [
  ['Model(**data)', data('Note(**data).save()'), 'create', COLUMNS],
  ['create(**data)', data('Note.objects.create(**data)'), 'create', COLUMNS],
  [
    'create() of the caller’s own',
    data('Note.objects.create(**{**data, "owner": request.user})'),
    'create',
    COLUMNS.filter((name) => name !== 'owner_id'),
  ],
  [
    'create() through a related manager',
    data('request.user.notes.create(**data)'),
    'create',
    COLUMNS.filter((name) => name !== 'owner_id'),
  ],
  ['create() by name', data("Note.objects.create(title=data['title'], owner=request.user)"), 'create', ['title']],
  [
    'create() with an owner of the request’s choice',
    data("Note.objects.create(title='x', owner_id=data['owner'])"),
    'create',
    ['owner_id'],
  ],
  [
    'setattr() over what came',
    data('note = Note.objects.get(pk=pk)\nfor k, v in data.items():\n    setattr(note, k, v)\nnote.save()'),
    'update',
    COLUMNS,
  ],
  ['update(**data)', data('Note.objects.filter(pk=pk).update(**data)'), 'update', COLUMNS],
  ['update() by name', data("Note.objects.filter(pk=pk).update(owner=data['owner'])"), 'update', ['owner_id']],
  [
    'update_or_create()',
    data("Note.objects.update_or_create(pk=pk, defaults={'title': data['title']})"),
    'update',
    ['title'],
  ],
  ['a form of every field', form('EveryField'), 'create', ['is_public', 'owner_id', 'title']],
  ['a form of all but some', form('ButOwner'), 'create', ['is_public', 'title']],
  ['a form of one field', form('Title'), 'create', ['title']],
  ['a form made on the way', form("modelform_factory(Note, fields=['title'])"), 'create', ['title']],
] as const;
const REFUSED = [
  ['nothing that the request says', data("Note.objects.create(title='x', owner=request.user)")],
  ['a form that is not saved', 'form = Title(request.POST)\nreturn JsonResponse({})'],
] as const;

describe('columns that the request sets', () => {
  const bodies = [...CASES, ...REFUSED].map(([, body]) => body);
  const { endpoint } = djangoViews({ models: MODELS, imports: IMPORTS, decorators: '@require_POST', bodies });

  it.each(CASES)('%s', (_, body, operation, fields) => {
    const write = endpoint(body)?.writes.find((one) => one.operation === operation);
    expect(write?.fields).toEqual(fields);
  });

  it.each(REFUSED)('not %s', (_, body) => {
    expect(endpoint(body)?.writes).toEqual([]);
  });

  it('say what is created, changed and deleted', () => {
    const gone = 'Note.objects.filter(owner=request.user).delete()\nreturn JsonResponse({})';
    const kept = 'note = Note.objects.get(pk=pk)\nnote.delete()\nreturn JsonResponse({})';
    const { endpoint: of } = djangoViews({ models: MODELS, imports: IMPORTS, bodies: [gone, kept] });
    const deletes = (body: string) => of(body)?.accesses.filter((access) => access.operation === 'delete');
    expect(deletes(gone)).toMatchObject([{ scope: ['mine'], many: true }]);
    expect(deletes(kept)).toMatchObject([{ picked: 'request', scope: [], many: false }]);
  });
});
