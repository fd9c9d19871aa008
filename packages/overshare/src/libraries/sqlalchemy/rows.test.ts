import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';

const MODELS = `
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import load_only
app = Flask(__name__)
db = SQLAlchemy(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)
    pin = db.deferred(db.Column('secret', db.String))
    is_admin = db.Column(db.Boolean)
`;

function endpointOf(view: string) {
  const body = view.replaceAll('\n', '\n    ');
  const { surface } = scanSources({
    'app.py': `${MODELS}\n@app.post('/x/<int:key>')\ndef x(key):\n    ${body}\n`,
  });
  return surface.endpoints[0];
}

function pathsOf(view: string) {
  const endpoint = endpointOf(view);
  return endpoint?.responses.flatMap(({ fields }) => fields.map(({ path }) => path));
}

const SHOWN = "jsonify({k: v for k, v in vars(user).items() if k != '_sa_instance_state'})";

describe('vars() of a row', () => {
  it('shows what was read with it: no deferred column', () => {
    expect(pathsOf(`user = db.get_or_404(User, key)\nreturn ${SHOWN}`)).toEqual(['id', 'is_admin', 'name']);
  });

  it('shows what an option of the query reads alone', () => {
    const query = 'User.query.options(load_only(User.name)).first_or_404()';
    expect(pathsOf(`user = ${query}\nreturn ${SHOWN}`)).toEqual(['id', 'name']);
  });

  it('holds the state that no encoder writes', () => {
    const endpoint = endpointOf('return jsonify(vars(db.get_or_404(User, key)))');
    expect(endpoint?.callers.anonymous).toBe('crashes');
  });
});

describe('a row of columns', () => {
  it('calls the column of a table by its stored name, that of a model by its attribute', () => {
    const row = (what: string) => `return jsonify(db.session.execute(db.select(${what})).one()._asdict())`;
    expect(pathsOf(row('User.__table__.c.secret'))).toEqual(['secret']);
    expect(pathsOf(row('User.pin'))).toEqual(['pin']);
  });

  it('keeps which columns an expression is made of', () => {
    const endpoint = endpointOf(
      "rows = db.session.execute(db.select((User.name + 'x').label('who')))\nreturn jsonify([r._asdict() for r in rows])",
    );
    expect(endpoint?.responses[0]?.fields).toMatchObject([{ path: '[].who', origin: 'app.User.name' }]);
  });
});

describe('keys that the request chooses', () => {
  const write = (guard: string) =>
    `user = db.get_or_404(User, key)\nfor k, v in request.get_json().items():\n    ${guard}\n        setattr(user, k, v)\nreturn ''`;

  it('are those of the allow-list that they are looked up in', () => {
    const endpoint = endpointOf(write("if k in ('name',):"));
    expect(endpoint?.writes).toMatchObject([{ fields: ['name'], open: false }]);
  });

  it('are all columns without one', () => {
    const endpoint = endpointOf(write('if v is not None:'));
    expect(endpoint?.writes).toMatchObject([{ fields: ['id', 'is_admin', 'name', 'pin'], open: true }]);
  });
});
