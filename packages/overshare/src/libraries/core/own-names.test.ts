import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const app = (view: string): string => `
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path

class Team(models.Model):
    slug = models.SlugField(unique=True)

class Membership(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    user = models.ForeignKey(User, on_delete=models.CASCADE)

class Plan(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    author = models.ForeignKey(User, on_delete=models.CASCADE)
    phone = models.CharField(max_length=40)

class Step(models.Model):
    plan = models.ForeignKey(Plan, on_delete=models.CASCADE)

def belongs(request, **named):
    if not Membership.objects.filter(user=request.user, **named).exists():
        raise PermissionDenied

@login_required
def show(request, slug, pk):
${view.replace(/^/gm, '    ')}
    return JsonResponse({'phone': plan.phone})

urlpatterns = [path('teams/<slug>/plans/<int:pk>/', show)]
`;

const scan = (view: string) => scanSources({ 'app.py': app(view) });

const told = (view: string): string[] =>
  scan(view)
    .findings.filter(({ category }) => category === 'object-access')
    .map(({ ruleId }) => ruleId);

const strangerOf = (view: string) => scan(view).surface.endpoints[0]?.callers.stranger;

test('who belongs to a team of his own reaches the plans of every other, where only the team is checked', () => {
  const view = 'belongs(request, team__slug=slug)\nplan = get_object_or_404(Plan, pk=pk)';
  expect(told(view)).toEqual(['object-not-scoped']);
  expect(strangerOf(view)).toBe('reached');
});

test('a copy for the caller tells as much as an answer does', () => {
  const copied = (value: string) => `belongs(request, team__slug=slug)
found = get_object_or_404(Plan, pk=pk)
plan = Plan.objects.create(author=request.user, team=Team.objects.get(slug=slug), phone=${value})`;
  expect(told(copied('found.phone'))).toEqual(['object-not-scoped']);
  expect(told(copied('""'))).toEqual([]);
});

test('a model is named without regard to case', () => {
  const source = app('belongs(request, team__slug=slug)\nplan = get_object_or_404(Plan, pk=pk, team__slug=slug)');
  const found = scanSources({ 'app.py': source.replaceAll('(Team, on_delete', "('app.TEAM', on_delete") });
  expect(found.findings.filter(({ category }) => category === 'object-access')).toEqual([]);
});

test('the order of the check and the look-up does not matter', () => {
  expect(told('plan = get_object_or_404(Plan, pk=pk)\nbelongs(request, team__slug=slug)')).toEqual([
    'object-not-scoped',
  ]);
});

test('an object that is looked up within the team that was checked is not another team’s', () => {
  const view = 'belongs(request, team__slug=slug)\nplan = get_object_or_404(Plan, pk=pk, team__slug=slug)';
  expect(told(view)).toEqual([]);
  expect(strangerOf(view)).toBe('denied');
});

test('nor is one that is looked up within the team as an object', () => {
  const view = `belongs(request, team__slug=slug)
team = Team.objects.get(slug=slug)
plan = get_object_or_404(team.plan_set, pk=pk)`;
  expect(told(view)).toEqual([]);
});

test('nor one whose author is compared with the caller later on', () => {
  const view = `belongs(request, team__slug=slug)
plan = get_object_or_404(Plan, pk=pk)
if plan.author != request.user:
    raise PermissionDenied`;
  expect(told(view)).toEqual([]);
});

test('a check of the object itself is a check, however many others there are', () => {
  const view = `belongs(request, team__slug=slug)
belongs(request, team__plan=pk)
plan = get_object_or_404(Plan, pk=pk)`;
  expect(told(view)).toEqual([]);
});

test('a parent that is one’s own and an object of another one', () => {
  const view = `team = get_object_or_404(Team, slug=slug, membership__user=request.user)
plan = get_object_or_404(Plan, pk=pk)`;
  expect(told(view)).toEqual(['object-not-scoped']);
});
