import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const app = `
from flask import Flask, jsonify
from flask_apispec import marshal_with, use_kwargs
from flask_sqlalchemy import SQLAlchemy
from marshmallow import Schema, fields

app = Flask(__name__)
db = SQLAlchemy(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String)
    password_hash = db.Column(db.String)

class UserSchema(Schema):
    id = fields.Int()
    email = fields.Str()

@app.get('/users/<int:user_id>')
@marshal_with(UserSchema())
def show(user_id):
    return User.query.get_or_404(user_id)

@app.get('/users')
@marshal_with(UserSchema(many=True))
def listed():
    return User.query.all()

@app.get('/raw')
@marshal_with(UserSchema())
def raw():
    return jsonify(hash=User.query.first_or_404().password_hash)

@app.post('/users')
@use_kwargs({'email': fields.Str()})
@marshal_with(UserSchema())
def made(email):
    user = User(email=email)
    db.session.add(user)
    return user, 201
`;

const endpoints = scanSources({ 'app.py': app }).surface.endpoints;
const at = (id: string) => endpoints.find((endpoint) => endpoint.id === id);
const paths = (id: string) => at(id)?.responses.flatMap(({ fields }) => fields.map(({ path }) => path));

test('what a view returns leaves through the schema of its decorator', () => {
  expect(paths('GET /users/{user_id}')).toEqual(['email', 'id']);
  expect(paths('GET /users')).toEqual(['[].email', '[].id']);
});

test('a response that the view made itself leaves as it is', () => {
  expect(paths('GET /raw')).toEqual(['hash']);
});

test('what use_kwargs takes from the request is what the request sets', () => {
  expect(at('POST /users')?.writes.map(({ model, fields, open }) => ({ model, fields, open }))).toEqual([
    { model: 'app.User', fields: ['email'], open: false },
  ]);
  expect(at('POST /users')?.responses.map(({ status }) => status)).toEqual([201]);
});
