import { describe, expect, test } from 'vitest';
import { answers, email, endpoint, field, model, password, place, response } from '#rules/made-surface.ts';
import type { Field, Model } from '#surface/index.ts';
import { shown } from '../../../../test/shown-remedy.ts';

const types: Readonly<Record<string, string>> = { id: 'int', is_admin: 'bool', created_at: 'datetime' };
const user: Model = {
  ...model('shop.models.User', {}, []),
  columns: ['id', 'name', 'email', 'is_admin', 'created_at', 'password'].map((name) => ({
    name,
    type: types[name] ?? 'str',
    sensitivity: name === 'id' ? ['internal.key'] : ['ordinary'],
  })),
};
const more = { models: [user] };
const choice = { kind: 'choose-fields', model: user.name, keep: ['id', 'name'], drop: ['password'] } as const;
const fields = (start: string): Field[] => [
  field(`${start}id`),
  field(`${start}name`),
  password(`${start}password`, { selection: 'all' }),
];
const handler = (symbol: string, framework = 'flask') => ({
  framework,
  handler: { symbol, file: 'shop/views.py', line: 10, endLine: 12 },
});

describe('with the means of Flask', () => {
  test('a list names what leaves', () => {
    const list = answers('GET /users', 'anonymous', fields('[].'), handler('shop.views.list_users'));
    expect(shown(choice, list, more, { fields: ['[].password'] })).toBe(
      [
        'from flask import jsonify',
        '',
        'def list_users():',
        '    ...',
        '    return jsonify([',
        '        {',
        '            "id": user.id,',
        '            "name": user.name,',
        '        }',
        '        for user in users',
        '    ])',
      ].join('\n'),
    );
  });

  test('an object keeps its keys, its status and what is made for it', () => {
    const shape = [
      field('id'),
      field('label', { origin: 'shop.models.User.name' }),
      field('greeting', { kind: 'computed', origin: null }),
      field('orders[].total', { model: 'shop.models.Order', origin: 'shop.models.Order.total' }),
      password('password'),
    ];
    const made = endpoint('POST /users', 'anonymous', {
      ...handler('shop.views.UserView.post'),
      responses: [
        response([field('error', { kind: 'constant', origin: null })], { status: 400 }),
        response(shape, { status: 201 }),
      ],
    });
    const keep = { ...choice, keep: ['id', 'name', 'greeting'] };
    expect(shown(keep, made, more, { fields: ['password'] })).toBe(
      [
        'from flask import jsonify',
        '',
        'class UserView(MethodView):',
        '    def post(self):',
        '        ...',
        '        return jsonify({',
        '            "id": user.id,',
        '            "label": user.name,',
        '            # as before: "greeting", "orders"',
        '        }), 201',
      ].join('\n'),
    );
  });

  test('what stands deeper is shown by itself', () => {
    const order = field('orders[].total', { model: 'shop.models.Order', origin: 'shop.models.Order.total' });
    const nested = answers(
      'GET /orders',
      'plain',
      [order, ...fields('orders[].customer.')],
      handler('shop.views.orders'),
    );
    expect(shown(choice, nested, more, { fields: ['orders[].customer.password'] })).toBe(
      [
        'def orders():',
        '    ...',
        '    # under "orders[].customer"',
        '    {',
        '        "id": order.customer.id,',
        '        "name": order.customer.name,',
        '    }',
        '    ...',
      ].join('\n'),
    );
  });

  test('an object of which nothing stays goes as a whole', () => {
    const total = field('total', { model: 'shop.models.Order', origin: 'shop.models.Order.total' });
    const nested = answers('GET /order', 'plain', [total, email('customer.email')], handler('shop.views.order'));
    expect(shown({ ...choice, keep: [], drop: ['email'] }, nested, more, { fields: ['customer.email'] })).toContain(
      '    return jsonify({\n        "total": order.total,\n    })',
    );
  });

  test('the method of a model that all answers share', () => {
    const location = place('shop.models.User.to_dict', 20, 'shop/models.py');
    const shape = fields('').map((one) => ({ ...one, locations: [location] }));
    const user = answers('GET /user', 'plain', [...shape, field('extra')], handler('shop.views.user'));
    expect(shown(choice, user, more, { fields: ['password'], location })).toBe(
      [
        '# in shop.models.User',
        'def to_dict(self):',
        '    return {',
        '        "id": self.id,',
        '        "name": self.name,',
        '    }',
      ].join('\n'),
    );
    const inherited = { ...location, symbol: 'shop.mixins.Serializable.to_dict' };
    expect(shown(choice, user, more, { fields: ['password'], location: inherited })).toMatch(
      /^# in shop\.models\.User, in place of what shop\.mixins\.Serializable brings\ndef to_dict\(self\):/,
    );
  });

  test('a function that makes the dictionary', () => {
    const location = place('shop.serializers.user_out', 3, 'shop/serializers.py');
    const shape = fields('').map((one) => ({ ...one, locations: [location] }));
    const shows = answers('GET /user', 'plain', shape, handler('shop.views.user'));
    expect(shown(choice, shows, more, { fields: ['password'], location })).toBe(
      [
        '# in shop.serializers.user_out, of each User only this',
        '{',
        '    "id": user.id,',
        '    "name": user.name,',
        '}',
      ].join('\n'),
    );
  });

  test('nothing, where nothing is known to stay', () => {
    const name = [email('name', { origin: null, model: null, kind: 'computed' })];
    const login = answers('POST /login', 'anonymous', name, handler('shop.views.login'));
    expect(shown({ ...choice, model: null, keep: [], drop: ['name'] }, login, {}, { fields: ['name'] })).toBeNull();
  });
});

test('what cannot be written is written field by field', () => {
  const crash = {
    error: 'TypeError: Object of type User is not JSON serializable',
    sink: 'jsonify',
    value: user.name,
    latent: fields('').map((one) => ({ ...one, selection: 'all' as const })),
    leaksIf: 'a JSON provider is added',
  };
  const broken = endpoint('GET /users/{user_id}', 'plain', {
    ...handler('shop.views.show_user'),
    responses: [response([], { status: 500, kind: 'raises', crash })],
  });
  expect(shown({ ...choice, kind: 'make-serializable' }, broken, more, { fields: ['password', 'id', 'name'] })).toBe(
    [
      'from flask import jsonify',
      '',
      'def show_user(user_id):',
      '    ...',
      '    return jsonify({',
      '        "id": user.id,',
      '        "name": user.name,',
      '    })',
    ].join('\n'),
  );
});

describe('with marshal_with', () => {
  const keep = { ...choice, keep: ['id', 'name', 'is_admin', 'created_at'] };
  const shape = (start: string) => [
    ...fields(start),
    field(`${start}admin`, { origin: 'shop.models.User.is_admin' }),
    field(`${start}created_at`),
  ];

  test('of Flask-RESTful', () => {
    const list = answers('GET /users', 'plain', shape('[].'), handler('shop.views.UserList.get', 'flask_restful'));
    expect(shown(keep, list, more, { fields: ['[].password'] })).toBe(
      [
        'from flask_restful import fields, marshal_with',
        '',
        'user_fields = {',
        '    "id": fields.Integer,',
        '    "name": fields.String,',
        '    "admin": fields.Boolean(attribute="is_admin"),',
        '    "created_at": fields.DateTime(dt_format="iso8601"),',
        '}',
        '',
        'class UserList(Resource):',
        '    @marshal_with(user_fields)',
        '    def get(self):',
        '        ...',
        '        # return the list of User objects itself',
      ].join('\n'),
    );
  });

  test('of Flask-RESTX', () => {
    const one = answers('GET /users/{id}', 'plain', fields(''), handler('shop.views.UserItem.get', 'flask_restx'));
    expect(shown(choice, one, more, { fields: ['password'] })).toBe(
      [
        'from flask_restx import fields',
        '',
        'user_model = api.model("User", {',
        '    "id": fields.Integer,',
        '    "name": fields.String,',
        '})',
        '',
        'class UserItem(Resource):',
        '    @api.marshal_with(user_model)',
        '    def get(self, id):',
        '        ...',
        '        # return the User object itself',
      ].join('\n'),
    );
    const list = answers('GET /users', 'plain', fields('[].'), handler('shop.views.UserList.get', 'flask_restx'));
    expect(shown(choice, list, more, { fields: ['[].password'] })).toContain(
      '    @api.marshal_list_with(user_model)\n',
    );
  });

  test('not for more than the objects themselves', () => {
    const page = answers(
      'GET /users',
      'plain',
      fields('users[].'),
      handler('shop.views.UserList.get', 'flask_restful'),
    );
    expect(shown(choice, page, more, { fields: ['users[].password'] })).toBe(
      [
        'class UserList(Resource):',
        '    def get(self):',
        '        ...',
        '        # under "users[]"',
        '        [',
        '            {',
        '                "id": user.id,',
        '                "name": user.name,',
        '            }',
        '            for user in users',
        '        ]',
        '        ...',
      ].join('\n'),
    );
  });
});
