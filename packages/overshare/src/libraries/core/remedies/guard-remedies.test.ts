import { describe, expect, test } from 'vitest';
import { endpoint, guard, place } from '#rules/made-surface.ts';
import type { Endpoint } from '#surface/index.ts';
import { shown } from '../../../../test/shown-remedy.ts';

const handler = (symbol: string): Partial<Endpoint> => ({
  handler: { symbol, file: 'shop/views.py', line: 10, endLine: 12 },
});
const open = endpoint('GET /customers/{customer_id}', 'anonymous', handler('shop.views.show_customer'));
const openMethod = endpoint('DELETE /orders/{order_id}', 'anonymous', handler('shop.views.OrderView.delete'));
const other = (name: string, more: Parameters<typeof guard>[1] = {}) =>
  endpoint(`GET /other`, 'plain', { guards: [guard(name, more)] });
const login = { kind: 'require-login' } as const;

describe('a login is asked for', () => {
  test('with the decorator of the library, under the one that registers the route', () => {
    expect(shown(login, open, { versions: { 'flask-login': '0.6.3' } })).toBe(
      [
        'from flask_login import login_required',
        '',
        '# below the decorator that registers GET /customers/{customer_id}',
        '@login_required',
        'def show_customer(customer_id):',
        '    ...',
      ].join('\n'),
    );
  });

  test('on a method in its class', () => {
    expect(shown(login, openMethod, { versions: { 'flask-login': '0.6.3' } })).toBe(
      [
        'from flask_login import login_required',
        '',
        'class OrderView(MethodView):',
        '    @login_required',
        '    def delete(self, order_id):',
        '        ...',
      ].join('\n'),
    );
    for (const framework of ['flask_restful', 'flask_restx'])
      expect(shown(login, { ...openMethod, framework }, { endpoints: [other('jwt_required')] })).toBe(
        [
          'from flask_jwt_extended import jwt_required',
          '',
          'class OrderView(Resource):',
          '    @jwt_required()',
          '    def delete(self, order_id):',
          '        ...',
        ].join('\n'),
      );
  });

  test.each([
    ['4.7.4', '@jwt_required()'],
    ['>=3, <5', '@jwt_required()'],
    ['3.25.1', '@jwt_required'],
    ['<4', '@jwt_required'],
  ])('as Flask-JWT-Extended %s wants it', (version, line) => {
    expect(shown(login, open, { versions: { 'flask-jwt-extended': version } })?.split('\n')).toContain(line);
  });

  test('with what other endpoints have, before what is only installed', () => {
    const versions = { 'flask-login': '0.6.3' };
    const endpoints = [other('auth.login_required'), other('auth.login_required'), other('login_required')];
    expect(shown(login, open, { versions, endpoints })).toMatch(
      /^# below .*\n@auth\.login_required\ndef show_customer/,
    );
  });

  test('with a decorator that the project made itself, from where it stands', () => {
    const location = place('shop.permissions.signed_in.guarded', 8, 'src/shop/permissions.py');
    const code = shown(login, open, { endpoints: [other('signed_in.guarded', { location })] });
    expect(code).toMatch(/^from shop\.permissions import signed_in\n/);
    expect(code).toContain('\n@signed_in\ndef show_customer');
  });

  test('not with a hook, nor with a check in the middle of a handler', () => {
    const hook = place('shop.hooks.check_login', 8, 'shop/hooks.py');
    const endpoints = [
      other('hooks.check_login', { location: hook }),
      other('show.guarded', { from: 'handler', location: place('shop.views.show.guarded') }),
    ];
    expect(shown(login, open, { endpoints })).toBeNull();
  });

  test('with a decorator of its own where the session holds the user', () => {
    const identity = { userModel: 'shop.models.User', sessionKeys: ['user_id'], roleColumns: [] };
    expect(shown(login, open, { identity })).toBe(
      [
        'from flask import abort, session',
        'from functools import wraps',
        '',
        'def login_required(view):',
        '    @wraps(view)',
        '    def guarded(*args, **kwargs):',
        '        if session.get("user_id") is None:',
        '            abort(401)',
        '        return view(*args, **kwargs)',
        '',
        '    return guarded',
        '',
        '# below the decorator that registers GET /customers/{customer_id}',
        '@login_required',
        'def show_customer(customer_id):',
        '    ...',
      ].join('\n'),
    );
  });

  test('with nothing where nobody knows how', () => {
    expect(shown(login, open)).toBeNull();
  });
});

describe('a guard that does not act', () => {
  const idle = (name: string, more: Parameters<typeof guard>[1]) => ({
    ...open,
    guards: [guard(name, { effective: false, ...more })],
  });

  test('goes under the route', () => {
    const above = idle('login_required', { idle: 'above-route' });
    expect(shown({ kind: 'apply-guard', guard: 'login_required' }, above)).toMatch(
      /^from flask_login .*\n\n# below the decorator that registers .*\n@login_required\ndef show_customer/,
    );
  });

  test.each([
    ['jwt_required(optional=True)', '@jwt_required()'],
    ['jwt_optional', '@jwt_required()'],
    ['auth.login_required(optional=True)', '@auth.login_required'],
  ])('is no longer optional: %s', (name, line) => {
    const code = shown({ kind: 'apply-guard', guard: name }, idle(name, { idle: 'optional' }));
    expect(code?.split('\n')).toContain(line);
  });
});

test('the guard of a sibling is written as the sibling has it', () => {
  const sibling = other('roles_required("admin")', { kind: 'permission' });
  const remedy = { kind: 'same-guard', guard: 'roles_required("admin")', method: 'POST' } as const;
  expect(shown(remedy, openMethod, { endpoints: [sibling] })).toBe(
    [
      'class OrderView(MethodView):',
      '    @roles_required("admin")',
      '    def delete(self, order_id):',
      '        ...',
    ].join('\n'),
  );
  expect(shown(remedy, openMethod)).toBeNull();
});
