import { describe, expect, test } from 'vitest';
import { access, endpoint, guard, model, place, setting, write } from '#rules/made-surface.ts';
import type { Guard } from '#surface/index.ts';
import { shown } from '../../../../test/shown-remedy.ts';

const handler = (symbol: string) => ({ handler: { symbol, file: 'shop/views.py', line: 10, endLine: 12 } });
const location = place('shop.views.login');
const login = endpoint('POST /login', 'anonymous', handler('shop.views.login'));

describe('how often', () => {
  const remedy = { kind: 'throttle', rate: '5/minute' } as const;
  const setup = [
    'from flask_limiter import Limiter',
    'from flask_limiter.util import get_remote_address',
    '',
    '# once, where the application is made',
    'limiter = Limiter(key_func=get_remote_address, app=app)',
    '',
  ];
  const limited = [
    '# below the decorator that registers POST /login',
    '@limiter.limit("5/minute")',
    'def login():',
    '    ...',
  ];

  test('is limited, with what has to be installed for it', () => {
    expect(shown(remedy, login)).toBe(['# pip install Flask-Limiter', ...setup, ...limited].join('\n'));
    const versions = { 'flask-limiter': '1.4' };
    expect(shown(remedy, login, { versions })).toBe([...setup, ...limited].join('\n'));
  });

  test("is limited with the project's own limiter", () => {
    const other = endpoint('GET /a', 'anonymous', {
      guards: [guard('throttling.limit("1/day")', { kind: 'throttle' })],
    });
    expect(shown(remedy, login, { endpoints: [other] })).toBe(limited.join('\n').replace('limiter', 'throttling'));
  });

  test('is limited on a class, for one method', () => {
    const method = { ...login, ...handler('shop.views.Login.post'), framework: 'flask_restful' };
    expect(shown(remedy, method, { versions: { 'flask-limiter': '4.1.1' } })).toBe(
      [...setup, 'class Login(Resource):', '    decorators = [limiter.limit("5/minute", methods=["POST"])]'].join('\n'),
    );
  });
});

describe('who may read the answers', () => {
  const cors = (more: Partial<Guard>) =>
    guard('CORS', { kind: 'cors', location, cors: { origins: 'any', credentials: false }, ...more });

  test('is said for the whole application', () => {
    expect(shown({ kind: 'close-cors', credentials: false }, null, {}, { location })).toBe(
      ['from flask_cors import CORS', '', 'CORS(app, origins=["https://app.example.com"])'].join('\n'),
    );
    expect(shown({ kind: 'close-cors', credentials: true }, null, {}, { location })).toContain(
      'CORS(app, origins=["https://app.example.com"], supports_credentials=True)',
    );
  });

  test('is said for one handler', () => {
    const open = { ...login, guards: [cors({ from: 'decorator' })] };
    expect(shown({ kind: 'close-cors', credentials: false }, open, {}, { location })).toBe(
      [
        'from flask_cors import cross_origin',
        '',
        '# below the decorator that registers POST /login',
        '@cross_origin(origins=["https://app.example.com"])',
        'def login():',
        '    ...',
      ].join('\n'),
    );
  });

  test('is said in the header, where the project writes it itself', () => {
    const open = { ...login, guards: [cors({ from: 'hook', name: 'after_request' })] };
    expect(shown({ kind: 'close-cors', credentials: true }, null, { endpoints: [open] }, { location })).toBe(
      [
        'from flask import request',
        '',
        '# in place of the header for every site',
        'origin = request.headers.get("Origin")',
        'if origin in {"https://app.example.com"}:',
        '    response.headers["Access-Control-Allow-Origin"] = origin',
        '    response.headers["Access-Control-Allow-Credentials"] = "true"',
        'response.headers["Vary"] = "Origin"',
      ].join('\n'),
    );
  });
});

test.each([
  ['app.run(debug=True)', '3.1.3', 'app.run()  # on your own machine: flask run --debug'],
  ['app.debug = True', '1.1.4', 'app.debug = False  # on your own machine: FLASK_ENV=development flask run'],
  ['DEBUG = True', '3.1.3', 'DEBUG = False  # on your own machine: flask run --debug'],
])('the debugger stays off: %s', (value, flask, code) => {
  const settings = [setting('debug', { value, location })];
  expect(shown({ kind: 'debug-off' }, null, { settings, versions: { flask } }, { location })).toBe(code);
  expect(shown({ kind: 'debug-off' }, null, {}, { location })).toBeNull();
});

describe('what the request may set', () => {
  const user = model('shop.models.User', { id: ['internal.key'], name: ['ordinary'], role: ['internal.flag'] }, []);
  const remedy = { kind: 'allow-list', model: user.name, allow: ['name', 'phone'] } as const;
  const more = { models: [user], versions: { 'flask-login': '0.6.3' } };

  test('of a new object', () => {
    const register = endpoint('POST /register', 'anonymous', {
      ...handler('shop.views.register'),
      writes: [write([], { open: true, operation: 'create' })],
    });
    expect(shown(remedy, register, more)).toBe(
      [
        'from flask import request',
        '',
        'def register():',
        '    data = request.get_json()',
        '    allowed = ("name", "phone")',
        '    user = User(**{name: data[name] for name in allowed if name in data})',
        '    ...',
      ].join('\n'),
    );
    expect(shown({ ...remedy, allow: ['name'] }, register, more)).toContain('allowed = ("name",)\n');
    expect(shown({ ...remedy, allow: [] }, register, more)).toBeNull();
  });

  test('of an object that the request picks, and of the caller', () => {
    const change = endpoint('PATCH /users/{user_id}', 'plain', {
      ...handler('shop.views.change'),
      writes: [write([], { open: true })],
      accesses: [access({ model: user.name })],
    });
    expect(shown(remedy, change, more)).toBe(
      [
        'from flask import request',
        '',
        'def change(user_id):',
        '    data = request.get_json()',
        '    if "name" in data:',
        '        user.name = data["name"]',
        '    if "phone" in data:',
        '        user.phone = data["phone"]',
        '    ...',
      ].join('\n'),
    );
    expect(shown(remedy, { ...change, accesses: [] }, more)).toContain('        current_user.name = data["name"]\n');
  });
});
