import { describe, expect, test } from 'vitest';
import { access, endpoint, guard, model, place } from '#rules/made-surface.ts';
import type { Access, Endpoint } from '#surface/index.ts';
import { shown } from '../../../../test/shown-remedy.ts';

const user = model('shop.models.User', { id: ['internal.key'], username: ['personal.identity'] }, []);
const order = model('shop.models.Order', { id: ['internal.key'], customer_id: ['internal.foreign-key'] }, [
  'customer_id',
]);
const item = model('shop.models.OrderItem', { id: ['internal.key'], order_id: ['internal.foreign-key'] }, [
  'order_id',
  'customer_id',
]);
const models = [user, order, item];

const login = { 'flask-login': '0.6.3' };
const newest = { models, versions: { ...login, 'flask-sqlalchemy': '3.1.1', sqlalchemy: '2.0.40' } };
const older = { models, versions: { ...login, 'flask-sqlalchemy': '2.5.1', sqlalchemy: '1.4.54' } };
const alone = { models, versions: { ...login, sqlalchemy: '2.0.40' } };
const aloneOlder = { models, versions: { ...login, sqlalchemy: '1.3.24' } };

function handles(symbol: string, path: string, more: Partial<Endpoint> = {}): Endpoint {
  return endpoint(`GET ${path}`, 'plain', {
    handler: { symbol, file: 'shop/views.py', line: 10, endLine: 12 },
    ...more,
  });
}

const showOrder = handles('shop.views.show_order', '/orders/{order_id}');
const listOrders = handles('shop.views.list_orders', '/orders');

const detail = {
  kind: 'scope-to-owner',
  model: order.name,
  owner: ['customer_id'],
  parameter: 'order_id',
  many: false,
} as const;

describe('an object that the request names', () => {
  test('is looked for among those of the caller', () => {
    expect(shown(detail, showOrder, newest)).toBe(
      [
        'from flask_login import current_user',
        '',
        'def show_order(order_id):',
        '    order = db.first_or_404(db.select(Order).filter_by(id=order_id, customer_id=current_user.id))',
        '    ...',
      ].join('\n'),
    );
  });

  test.each([
    [
      'Flask-SQLAlchemy 2.5',
      older,
      ['    order = Order.query.filter_by(id=order_id, customer_id=current_user.id).first_or_404()'],
    ],
    [
      'SQLAlchemy 2',
      alone,
      [
        '    order = db_session.scalars(select(Order).filter_by(id=order_id, customer_id=current_user.id)).first()',
        '    if order is None:',
        '        abort(404)',
      ],
    ],
    [
      'SQLAlchemy 1.3',
      aloneOlder,
      [
        '    order = db_session.query(Order).filter_by(id=order_id, customer_id=current_user.id).first()',
        '    if order is None:',
        '        abort(404)',
      ],
    ],
  ])('in the words of %s', (_, surface, lines) => {
    const code = shown(detail, showOrder, surface) ?? '';
    expect(code.split('\n').slice(-lines.length - 2)).toEqual(['def show_order(order_id):', ...lines, '    ...']);
  });

  test('also through a parent', () => {
    const remedy = { ...detail, model: item.name, owner: item.owner ?? [], parameter: 'item_id' };
    const endpoint = handles('shop.views.ItemView.get', '/items/{item_id}', { framework: 'flask_restful' });
    expect(shown(remedy, endpoint, newest)).toBe(
      [
        'from flask_login import current_user',
        '',
        'class ItemView(Resource):',
        '    def get(self, item_id):',
        '        own = db.select(OrderItem).join(Order, OrderItem.order_id == Order.id)',
        '        order_item = db.first_or_404(own.where(OrderItem.id == item_id, Order.customer_id == current_user.id))',
        '        ...',
      ].join('\n'),
    );
    expect(shown(remedy, endpoint, older)).toContain(
      [
        '        own = OrderItem.query.join(Order, OrderItem.order_id == Order.id)',
        '        order_item = own.filter(OrderItem.id == item_id, Order.customer_id == current_user.id).first_or_404()',
      ].join('\n'),
    );
  });

  test('also through relations', () => {
    const related = model('shop.models.Order', { id: ['internal.key'] }, ['customer']);
    const remedy = { ...detail, owner: ['customer'] };
    expect(shown(remedy, showOrder, { ...older, models: [user, related] })).toContain(
      '    order = Order.query.filter(Order.id == order_id, Order.customer.has(id=current_user.id)).first_or_404()\n',
    );
  });

  test('is the caller, where it is a user', () => {
    const remedy = { ...detail, model: user.name, owner: [], parameter: 'user_id' };
    expect(shown(remedy, handles('shop.views.show_user', '/users/{user_id}'), newest)).toBe(
      [
        'from flask import abort',
        'from flask_login import current_user',
        '',
        'def show_user(user_id):',
        '    if str(user_id) != str(current_user.id):',
        '        abort(404)',
        '    ...',
      ].join('\n'),
    );
    const byName = { ...remedy, parameter: 'username' };
    expect(shown(byName, handles('shop.views.show_user', '/users/{username}'), older)).toContain(
      '    user = User.query.filter_by(username=username, id=current_user.id).first_or_404()\n',
    );
  });

  test('is picked in a function beside the handler, if that is where it is', () => {
    const location = place('shop.services.find_order', 3, 'shop/services.py');
    expect(shown(detail, showOrder, older, { location })).toBe(
      [
        'from flask_login import current_user',
        '',
        '# in shop.services.find_order',
        'order = Order.query.filter_by(id=order_id, customer_id=current_user.id).first_or_404()',
      ].join('\n'),
    );
  });

  test('by what the body or the query of a request brings', () => {
    expect(shown(detail, handles('shop.views.show_order', '/order'), older)).toContain(
      ['def show_order():', '    # order_id: as the request brings it', '    order = Order.query.'].join('\n'),
    );
  });

  test('cannot be limited where the way to the owner is not known', () => {
    expect(shown({ ...detail, owner: [] }, showOrder, newest)).toBeNull();
    expect(shown({ ...detail, model: 'Lost' }, showOrder, newest)).toBeNull();
    expect(shown(detail, showOrder, { models })).toBeNull();
  });
});

describe('who calls', () => {
  const caller = (versions: Record<string, string>, more = {}) =>
    shown(detail, showOrder, { models, versions, ...more })
      ?.split('\n')
      .filter((line) => /import|#|Order\.query/.test(line));

  test('is known from the token', () => {
    expect(caller({ 'flask-jwt-extended': '4.7.4' })).toEqual([
      'from flask_jwt_extended import get_jwt_identity',
      "    # where the tokens are made for the user's id",
      '    order = Order.query.filter_by(id=order_id, customer_id=get_jwt_identity()).first_or_404()',
    ]);
  });

  test('is known from the session', () => {
    const identity = { userModel: user.name, sessionKeys: ['uid'], roleColumns: [] };
    expect(caller({}, { identity })).toEqual([
      'from flask import session',
      '    order = Order.query.filter_by(id=order_id, customer_id=session["uid"]).first_or_404()',
    ]);
  });

  test('is known from Flask-HTTPAuth, since version 4', () => {
    expect(caller({ 'flask-httpauth': '4.8.1' })).toEqual([
      "    # where auth's callback gives back the user",
      '    order = Order.query.filter_by(id=order_id, customer_id=auth.current_user().id).first_or_404()',
    ]);
    expect(caller({ 'flask-httpauth': '3.3.0' })).toBeUndefined();
  });

  test('is known by what guards this endpoint, where others have another login', () => {
    const basic = handles('shop.views.show_order', '/orders/{order_id}', { guards: [guard('auth.login_required')] });
    const versions = { ...login, 'flask-httpauth': '4.8.1' };
    const pages = handles('shop.views.page', '/page', { guards: [guard('login_required')] });
    const text = shown(detail, basic, { models, versions, endpoints: [pages, pages, basic] });
    expect(text).toContain('auth.current_user().id');
    expect(text).not.toContain('flask_login');
    const old = { ...login, 'flask-httpauth': '3.3.0' };
    expect(shown(detail, basic, { models, versions: old, endpoints: [pages, basic] })).toBeNull();
  });

  test('needs a login first where there is none', () => {
    const open = { ...showOrder, access: 'public' } as const;
    expect(shown(detail, open, older)).toBe(
      [
        'from flask_login import current_user, login_required',
        '',
        '# below the decorator that registers GET /orders/{order_id}',
        '@login_required',
        'def show_order(order_id):',
        '    order = Order.query.filter_by(id=order_id, customer_id=current_user.id).first_or_404()',
        '    ...',
      ].join('\n'),
    );
  });
});

test("a list of everybody's objects becomes the caller's", () => {
  const remedy = { kind: 'scope-to-owner', model: order.name, owner: ['customer_id'], many: true } as const;
  expect(shown(remedy, listOrders, newest)).toContain(
    '    orders = db.session.scalars(db.select(Order).filter_by(customer_id=current_user.id)).all()\n',
  );
  expect(shown(remedy, listOrders, aloneOlder)).toContain(
    '    orders = db_session.query(Order).filter_by(customer_id=current_user.id).all()\n',
  );
  const ofUser = { ...remedy, parameter: 'customer_id' };
  expect(shown(ofUser, handles('shop.views.list', '/customers/{customer_id}/orders'), older)).toContain(
    'def list(customer_id):\n    orders = Order.query.filter_by(customer_id=current_user.id).all()\n',
  );
});

test('a list of all users is for those who have a right to it', () => {
  const remedy = { kind: 'scope-to-owner', model: user.name, owner: [], many: true } as const;
  const location = place('shop.permissions.admin_required.guarded', 8, 'shop/permissions.py');
  const asks = (kind: 'authentication' | 'permission') => guard('admin_required.guarded', { kind, location });
  const admin = handles('shop.views.drop', '/drop', { guards: [asks('authentication'), asks('permission')] });
  expect(shown(remedy, handles('shop.views.list_users', '/users'), { ...newest, endpoints: [admin] })).toBe(
    [
      'from shop.permissions import admin_required',
      '',
      '# below the decorator that registers GET /users',
      '@admin_required',
      'def list_users():',
      '    ...',
    ].join('\n'),
  );
  expect(shown(remedy, listOrders, newest)).toBeNull();
  const named = { ...remedy, parameter: 'user_id' };
  expect(shown(named, handles('shop.views.drop', '/users/{user_id}'), newest)).toContain(
    '    if str(user_id) != str(current_user.id):\n        abort(404)\n',
  );
});

describe('a long list', () => {
  const remedy = { kind: 'limit-list', maximum: 100 } as const;
  const location = place('shop.views.list_orders');
  const lists = (more: Partial<Access>): Endpoint => ({
    ...listOrders,
    accesses: [access({ many: true, picked: 'all', limit: 'none', location, ...more })],
  });

  test('comes in pages', () => {
    expect(shown(remedy, lists({}), newest, { location })).toBe(
      [
        'def list_orders():',
        '    page = db.paginate(db.select(Order).order_by(Order.id), max_per_page=100)',
        '    orders = page.items',
        '    ...',
      ].join('\n'),
    );
    expect(shown(remedy, lists({}), older, { location })).toContain(
      '    page = Order.query.order_by(Order.id).paginate(max_per_page=100)\n',
    );
    expect(shown(remedy, lists({}), alone, { location })).toContain(
      '    orders = db_session.scalars(select(Order).order_by(Order.id).limit(100)).all()\n',
    );
  });

  test('the client still says how many', () => {
    const sized = lists({ limit: 'client', parameter: 'limit' });
    expect(shown(remedy, sized, newest, { location })).toContain(
      'paginate(db.select(Order).order_by(Order.id), per_page=request.args.get("limit", 20, type=int), max_per_page=100)\n',
    );
    expect(shown(remedy, sized, aloneOlder, { location })).toBe(
      [
        'from flask import request',
        '',
        'def list_orders():',
        '    size = min(max(request.args.get("limit", 20, type=int), 1), 100)',
        '    orders = db_session.query(Order).order_by(Order.id).limit(size).all()',
        '    ...',
      ].join('\n'),
    );
  });

  test("stays the caller's", () => {
    expect(shown(remedy, lists({ picked: 'own' }), older, { location })).toContain(
      '    page = Order.query.filter_by(customer_id=current_user.id).order_by(Order.id).paginate(max_per_page=100)\n',
    );
    expect(shown(remedy, lists({ picked: 'related' }), older, { location })).toBeNull();
    expect(shown(remedy, lists({ scope: ['tenant'] }), older, { location })).toBeNull();
  });
});
