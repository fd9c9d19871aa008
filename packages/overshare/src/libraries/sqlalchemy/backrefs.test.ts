import { expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';

const shown = (back: string, value: string) => {
  const { surface } = scanSources({
    'app.py': `
from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
app = Flask(__name__)
db = SQLAlchemy(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)

class Profile(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    motto = db.Column(db.String)
    user_id = db.Column(db.ForeignKey('user.id'))
    user = db.relationship('User', backref=${back})

@app.get('/mottos')
def mottos():
    user = User.query.first_or_404()
    return jsonify(mottos=${value})
`,
  });
  const [endpoint] = surface.endpoints;
  return [
    endpoint?.callers.anonymous,
    endpoint?.responses.flatMap(({ fields }) => fields.map(({ path, origin }) => `${path} ${origin}`)),
  ];
};

it('the other side of a relation that holds the key is a list', () => {
  expect(shown("'profiles'", '[one.motto for one in user.profiles]')).toEqual([
    'reached',
    ['mottos[] app.Profile.motto'],
  ]);
  expect(shown("'profiles'", 'user.profiles.motto')).toEqual(['crashes', []]);
});

it('the other side is one object where the relation says so', () => {
  expect(shown("db.backref('profile', uselist=False)", 'user.profile.motto')).toEqual([
    'reached',
    ['mottos app.Profile.motto'],
  ]);
});
