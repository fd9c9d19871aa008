import { describe, expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const app = `
from dataclasses import dataclass
from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    email = db.Column(db.String(80))

@app.get('/user')
def show():
    user = User.query.first_or_404()
`;

/** How the fields of an answer came to be in it. */
const selectionsOf = (body: string) => {
  const { endpoints } = scanSources({ 'app.py': app + body.replaceAll(/^/gm, '    ') }).surface;
  const fields = endpoints.flatMap(({ responses }) => responses.flatMap((response) => response.fields));
  return Object.fromEntries(fields.map(({ path, selection }) => [path, selection]));
};

describe('fields that the code names', () => {
  test.each([
    'return jsonify(name=user.name, email=user.email)',
    'return dict(name=user.name, email=user.email)',
    'result = {}\nresult.update(name=user.name, email=user.email)\nreturn jsonify(**result)',
    "return {name: getattr(user, name) for name in ('name', 'email')}",
    "result = {}\nfor name in ['name', 'email']:\n    result[name] = getattr(user, name)\nreturn result",
    'return db.session.query(User.name, User.email).first()._asdict()',
  ])('are named, on however few lines: %s', (body) => {
    expect(selectionsOf(body)).toEqual({ name: 'named', email: 'named' });
  });
});

describe('fields that come along with their model', () => {
  test('are all, where the code walks over the columns', () => {
    const body = 'return {one.name: getattr(user, one.name) for one in user.__table__.columns}';
    expect(selectionsOf(body)).toEqual({ id: 'all', name: 'all', email: 'all' });
  });

  test('are all but some, where it leaves some out', () => {
    const body = "return {one.name: getattr(user, one.name) for one in user.__table__.columns if one.name != 'id'}";
    expect(selectionsOf(body)).toEqual({ name: 'all-but', email: 'all-but' });
  });
});
