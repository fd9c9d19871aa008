import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { settings, shopFiles } from './made-project.ts';

const MEMBERS = `
from django.contrib.auth.models import User
from django.db import models

class Space(models.Model):
    created_by = models.ForeignKey(User, on_delete=models.PROTECT)

class Member(models.Model):
    user = models.ForeignKey(User, on_delete=models.CASCADE)
    space = models.ForeignKey(Space, on_delete=models.CASCADE)

class Unit(models.Model):
    name = models.CharField()
    space = models.ForeignKey(Space, on_delete=models.CASCADE)
`;

/** Reads a unit of the space of a member, which some lines choose. */
function scopeOfUnits(lines: string) {
  const views = `
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET
from shop.models import Member, Space, Unit

@login_required
@require_GET
def unit(request, pk):
    member = request.user.member_set.first()
    if not member:
        ${lines}
    found = get_object_or_404(Unit, pk=pk, space=member.space)
    return JsonResponse({'name': found.name})
`;
  const files = shopFiles(views, "path('units/<int:pk>/', views.unit)", { 'shop/models.py': MEMBERS });
  return scanSources(files).surface.endpoints[0]?.objectScope;
}

test('what hangs on an object that this very call made is nobody else’s', () => {
  const made = 'Member.objects.create(user=request.user, space=Space.objects.create(created_by=request.user))';
  expect(scopeOfUnits(`member = ${made}`)).toBe('owner');
  expect(scopeOfUnits("member = Member.objects.get(pk=request.GET['member'])")).toBe('none');
});

test('what an inherited view reaches stands at the view, not at the middleware that calls it', () => {
  const views = `
from rest_framework import serializers, viewsets
from shop.models import Unit

class UnitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Unit
        fields = ['name']

class UnitViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Unit.objects.all()
    serializer_class = UnitSerializer
`;
  const middleware = `
from shop.models import Member

class SpaceMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.member = Member.objects.filter(user=request.user).first()
        return self.get_response(request)
`;
  const more = {
    ...settings("MIDDLEWARE = MIDDLEWARE + ['shop.middleware.SpaceMiddleware']"),
    'shop/models.py': MEMBERS,
    'shop/middleware.py': middleware,
  };
  const urls = "path('units/', views.UnitViewSet.as_view({'get': 'list'}))";
  const { accesses } = scanSources(shopFiles(views, urls, more)).surface.endpoints[0] ?? { accesses: [] };
  expect(accesses.map(({ model, location }) => [model, location.file])).toEqual([
    ['shop.models.Member', 'shop/middleware.py'],
    ['shop.models.Unit', 'shop/views.py'],
  ]);
});
