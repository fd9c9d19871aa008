import { beforeAll, describe, expect, it } from 'vitest';
import { loadSqlParser } from './parser.ts';
import { scanSources } from '#scan/index.ts';
import { answersOf, crashes, leaving, SHOP } from '../../../../test/answers.ts';

beforeAll(loadSqlParser);

const show = (body: string) => `
from sqlalchemy import text
@app.route('/users/<int:id>')
def show(id):
    ${body.trim().replaceAll('\n', '\n    ')}
`;
const query = (sql: string, params = '{}') =>
  show(`return jsonify([r._asdict() for r in db.session.execute(text("${sql}"), ${params})])`);
const ALL = ['[].created_at', '[].email', '[].id', '[].password_hash'].map(
  (path) => `${path} <- User.${path.slice(3)}`,
);

describe('the columns of a query written as text', () => {
  it('are those of the models, by the names under which they leave', () => {
    expect(leaving(query('SELECT id, email AS mail FROM users WHERE id > 1'))).toEqual([
      '[].id <- User.id',
      '[].mail <- User.email',
    ]);
    expect(leaving(query('SELECT * FROM users'))).toEqual(ALL);
  });

  it('follow joins, in which equal names collapse in a dict', () => {
    const joined = 'SELECT u.*, o.id, o.total FROM users u LEFT JOIN orders o ON o.user_id = u.id';
    expect(leaving(query(joined))).toEqual(
      [...ALL.filter((line) => !line.startsWith('[].id')), '[].id <- Order.id', '[].total <- Order.total'].sort(),
    );
  });

  it('follow queries in brackets, WITH and UNION, and expressions', () => {
    expect(leaving(query('SELECT s.m FROM (SELECT email AS m, id FROM users) s'))).toEqual(['[].m <- User.email']);
    expect(leaving(query('WITH s AS (SELECT email FROM users) SELECT * FROM s'))).toEqual(['[].email <- User.email']);
    expect(leaving(query('SELECT email AS a FROM users UNION SELECT total FROM orders'))).toContain(
      '[].a <- User.email',
    );
    expect(leaving(query("SELECT upper(email) || 'x' AS a, count(*) AS n FROM users"))).toEqual([
      '[].a <- User.email',
      '[].n <- computed',
    ]);
  });

  it('are known by name where no model has the table', () => {
    const [answer] = answersOf(query('SELECT email, secret_token FROM members'));
    expect(answer?.fields.map(({ path, model }) => `${path} ${model}`)).toEqual([
      '[].email members',
      '[].secret_token members',
    ]);
    expect(answersOf(query('SELECT * FROM members'))[0]?.complete).toBe(false);
  });

  it('are read from text that is put together, as long as they are spelled out', () => {
    const run = (expression: string) =>
      leaving(
        show(
          `name = request.args['name']\nreturn jsonify([dict(r._mapping) for r in db.session.execute(${expression})])`,
        ),
      );
    const email = ['[].email <- User.email'];
    expect(run(`f"SELECT email FROM users WHERE name = '{name}' ORDER BY id"`)).toEqual(email);
    expect(run(`"SELECT email FROM users WHERE name = '" + name + "'"`)).toEqual(email);
    expect(run(`"SELECT email FROM users WHERE name = '%s'" % name`)).toEqual(email);
    expect(run(`"SELECT email FROM users WHERE name = '{}'".format(name)`)).toEqual(email);
    expect(run(`"SELECT email FROM users" + (" WHERE id = 1" if name else "") + " LIMIT 3"`)).toEqual(email);
  });

  it('stay unknown where the text is not SQL or names no columns, which is said', () => {
    for (const sql of ['"EXPLAIN nonsense ("', "request.args['sql']", `f"SELECT {request.args['c']} FROM users"`]) {
      const [answer] = answersOf(show(`return jsonify([dict(r._mapping) for r in db.session.execute(${sql})])`));
      expect(answer?.fields.filter(({ origin }) => origin !== null)).toEqual([]);
    }
  });
});

describe('the conditions of a query written as text', () => {
  const endpoint = (sql: string, params = "{'id': id}") => {
    const source = `
from flask_login import login_required, current_user, UserMixin, LoginManager
from sqlalchemy import text
login = LoginManager(app)
@login.user_loader
def load(key): return User.query.get(key)
@app.route('/orders/<int:id>')
@login_required
def show(id):
    row = db.session.execute(text("${sql}"), ${params}).first()
    return jsonify(row._asdict() if row else None)
`;
    return scanSources({ 'app.py': SHOP + source }).surface.endpoints[0];
  };

  it('say whose rows are reached', () => {
    expect(endpoint('SELECT * FROM orders WHERE id = :id')?.objectScope).toBe('none');
    const mine = "{'id': id, 'me': current_user.id}";
    expect(endpoint('SELECT * FROM orders WHERE id = :id AND user_id = :me', mine)?.objectScope).toBe('owner');
    expect(endpoint('SELECT * FROM orders WHERE id = :id OR user_id = :me', mine)?.objectScope).toBe('none');
  });
});

describe('rows', () => {
  const source = show('return jsonify([dict(r) for r in db.session.execute(text("SELECT * FROM users"))])');

  it('are mappings before SQLAlchemy 2 and none since', () => {
    expect(leaving(source, { sqlalchemy: '1.4.54' })).toEqual(ALL);
    expect(crashes(source, { sqlalchemy: '1.4.54' })).toEqual([]);
    expect(leaving(source, { sqlalchemy: '2.0.36' })).toEqual([]);
    expect(crashes(source, { sqlalchemy: '2.0.36' })[0]).toMatch(/^TypeError: cannot convert dictionary/);
  });

  it('are tuples by position', () => {
    const body = 'row = db.session.execute(text("SELECT id, email FROM users")).fetchone()\nreturn jsonify(row[1])';
    expect(leaving(show(body))).toEqual([' <- User.email']);
  });
});

describe('what a text changes', () => {
  const writes = (sql: string) => {
    const source = `
@app.route('/users/<int:id>', methods=['POST'])
def change(id):
    db.session.execute("${sql}", {'id': id, 'mail': request.json['mail']})
    return ''
`;
    const [endpoint] = scanSources({ 'app.py': SHOP + source }).surface.endpoints;
    return { writes: endpoint?.writes, operations: endpoint?.accesses.map(({ operation }) => operation) };
  };

  it('is seen', () => {
    expect(writes('INSERT INTO users (email) VALUES (:mail)').operations).toEqual(['create']);
    expect(writes('UPDATE users SET email = :mail WHERE id = :id').operations).toContain('update');
    expect(writes('DELETE FROM users WHERE id = :id').operations).toContain('delete');
    expect(writes('UPDATE users SET email = :mail WHERE id = :id').writes).toMatchObject([
      { model: 'app.User', fields: ['email'], open: false },
    ]);
    expect(writes('SELECT 1').operations).toEqual([]);
  });
});
