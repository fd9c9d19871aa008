import { beforeAll, describe, expect, test } from 'vitest';
import { loadSqlParser } from '../index.ts';
import { scanSources } from '#scan/index.ts';

beforeAll(loadSqlParser);

/** One view, as documentation shows it: nothing is imported, nothing is defined. */
const scanView = (body: string, head = '', pins = '') => {
  const view = `@app.route('/things/<int:thing_id>')\ndef thing(thing_id):\n${body.replaceAll(/^/gm, '    ')}\n`;
  const scan = scanSources({ 'page.py': `${head}\n${view}`, ...(pins ? { 'requirements.txt': pins } : {}) });
  const [endpoint] = scan.surface.endpoints;
  const crash = endpoint?.responses.find(({ kind }) => kind === 'raises')?.crash ?? null;
  const json = endpoint?.responses.find(({ kind, fields }) => kind === 'json' && fields.length > 1) ?? null;
  return { ...scan, endpoint, crash, json, rules: scan.findings.map(({ ruleId }) => ruleId) };
};

describe('a model that cannot be found', () => {
  test('given to jsonify crashes now; what would leave on the day it can be written is named by the model', () => {
    const { crash, endpoint, findings } = scanView('user = User.query.get(thing_id)\nreturn jsonify(user), 200');
    expect(crash).toMatchObject({ error: 'TypeError: Object of type User is not JSON serializable', value: 'User' });
    expect(crash?.latent).toMatchObject([{ path: '{}', model: 'User', selection: 'all', exposure: 'excess' }]);
    expect(endpoint?.callers.anonymous).toBe('crashes');
    expect(findings).toMatchObject([{ ruleId: 'unserializable-response', severity: 'medium' }]);
  });

  test.each(['from .models import User', 'from models import User', 'from . import app, User'])(
    'is the same where it is imported from nowhere: %s',
    (head) => {
      const { crash } = scanView('return jsonify(User.query.all())', head);
      expect(crash).toMatchObject({ value: 'User', latent: [{ path: '[].{}', model: 'User' }] });
    },
  );

  test('leaks by a loop over its columns, whatever they are', () => {
    const { endpoint, rules } = scanView(
      'order = Order.query.get(thing_id)\nreturn jsonify({c.name: getattr(order, c.name) for c in order.__table__.columns})',
    );
    expect(endpoint?.responses).toMatchObject([
      { kind: 'json', complete: false, fields: [{ path: '{}', model: 'Order', sensitivity: ['business'] }] },
    ]);
    expect(rules).toContain('whole-model-in-response');
    expect(rules).toContain('business-data-in-response');
  });

  test('gives the columns that are named, judged by their names', () => {
    const { endpoint, rules } = scanView(
      "user = User.query.get_or_404(thing_id)\nreturn jsonify({'id': user.id, 'email': user.email})",
    );
    expect(endpoint?.responses[0]).toMatchObject({
      complete: true,
      fields: [{ path: 'email', origin: 'User.email', selection: 'named' }, { origin: 'User.id' }],
    });
    expect(rules).toEqual(expect.arrayContaining(['missing-authentication', 'object-not-scoped']));
    expect(rules).not.toContain('whole-model-in-response');
  });

  test.each(['PaymentError', 'UserSchema', 'LoginForm', 'MailService'])('is no %s', (name) => {
    expect(scanView(`return jsonify(${name}())`).surface.models).toEqual([]);
  });
});

describe('a resource of Flask-RESTful', () => {
  const resource = (decorator: string) => `
class UserResource(Resource):
    ${decorator}
    def get(self, user_id):
        user = User.query.get(user_id)
        return user
`;

  test('that returns a model crashes: it has no encoder for one', () => {
    const { surface, findings } = scanSources({ 'page.py': resource('') });
    expect(surface.endpoints).toMatchObject([
      { path: null, routed: false, handler: { symbol: 'page.UserResource.get' }, callers: { anonymous: 'crashes' } },
    ]);
    expect(findings).toMatchObject([{ ruleId: 'unserializable-response', confidence: 'likely' }]);
  });

  test('that marshals gives the fields of the dict, and is as open as before', () => {
    const fields = "user_fields = {'id': fields.Integer, 'email': fields.String}";
    const code = `from flask_restful import Resource, marshal_with, fields\n${fields}\n${resource('@marshal_with(user_fields)')}`;
    const { surface, findings } = scanSources({ 'page.py': code });
    expect(surface.endpoints[0]?.responses).toMatchObject([
      { kind: 'json', complete: true, fields: [{ origin: 'User.email' }, { origin: 'User.id' }] },
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('missing-authentication');
  });
});

describe('rows of a query written as text', () => {
  const rows = `results = db.session.execute(text("SELECT * FROM orders JOIN users ON orders.user_id = users.id"))
return jsonify([dict(row) for row in results])`;

  test('are dicts to SQLAlchemy 1.3: every column of every table leaves', () => {
    const { endpoint, rules } = scanView(rows, '', 'sqlalchemy==1.3.24');
    expect(endpoint?.callers.anonymous).toBe('reached');
    expect(rules).toContain('whole-model-in-response');
  });

  test('are none to SQLAlchemy 2: the view crashes', () => {
    const { crash, endpoint } = scanView(rows, '', 'sqlalchemy==2.0.40');
    expect(endpoint?.callers.anonymous).toBe('crashes');
    expect(crash?.leaksIf).toContain('older than 2.0');
  });
});

describe('what a page recommends', () => {
  const model = `
class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(128))

    def to_dict(self):
        return {'id': self.id, 'username': self.username, 'email': self.email}
`;

  test('a method that names the fields keeps the hash in, and leaves open who may ask for whom', () => {
    const { json, rules } = scanView('return jsonify(User.query.get_or_404(thing_id).to_dict()), 200', model);
    expect(json?.fields.map(({ origin }) => origin)).toEqual(['page.User.email', 'page.User.id', 'page.User.username']);
    expect(rules).toEqual(expect.arrayContaining(['missing-authentication', 'object-not-scoped']));
    expect(rules).not.toContain('credential-in-response');
  });

  test('a query for some columns does the same', () => {
    const { json, rules } = scanView(
      `result = db.session.query(User.id, User.email).filter(User.id == thing_id).first()
if not result:
    return {'message': 'not found'}, 404
return jsonify({'id': result.id, 'email': result.email}), 200`,
    );
    expect(json?.fields.map(({ origin }) => origin)).toEqual(['User.email', 'User.id']);
    expect(rules).toContain('missing-authentication');
  });
});

test('a loader option with names as text is no option to SQLAlchemy 2: the view crashes before it answers', () => {
  const { endpoint } = scanView(
    "order = Order.query.options(load_only('id')).first()\nreturn jsonify(order.to_dict())",
    '',
    'sqlalchemy==2.0.40',
  );
  expect(endpoint?.callers.anonymous).toBe('crashes');
});
