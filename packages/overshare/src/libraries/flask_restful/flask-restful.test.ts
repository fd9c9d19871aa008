import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { crashes, leaving } from '../../../test/answers.ts';

const api = `
from flask_restful import Api, Resource, fields, marshal, marshal_with, marshal_with_field, reqparse, abort
api = Api(app, prefix='/v1')
`;

const endpointsOf = (source: string) => scanSources({ 'app.py': source }).surface.endpoints;

const plain = `
from flask import Flask, request
from flask_restful import Api, Resource, abort
app = Flask(__name__)
api = Api(app, prefix='/v1')
`;

describe('Flask-RESTful', () => {
  it('routes the methods of a resource at all its addresses, below the prefix', () => {
    const ids = endpointsOf(`${plain}
class Item(Resource):
    def get(self, number):
        return {'id': number}
    def put(self, number):
        return {'id': number}, 202
    def helper(self):
        return {}
api.add_resource(Item, '/items/<int:number>', '/things/<int:number>')
`).map((endpoint) => endpoint.id);
    expect(ids).toEqual([
      'GET /v1/items/{number}',
      'PUT /v1/items/{number}',
      'GET /v1/things/{number}',
      'PUT /v1/things/{number}',
    ]);
  });

  it('gives each result of a method its own status', () => {
    const [endpoint] = endpointsOf(`${plain}
@api.resource('/items')
class Items(Resource):
    def post(self):
        if request.json.get('name') == '':
            return {'problem': 'no name'}, 400
        return {'id': 5}, 201
`);
    const answers = endpoint?.responses.map(({ status, fields }) => [status, fields.map((field) => field.path)]);
    expect(answers).toEqual([
      [201, ['id']],
      [400, ['problem']],
    ]);
  });

  it('writes an abort as what it is given', () => {
    const [endpoint] = endpointsOf(`${plain}
@api.resource('/items')
class Items(Resource):
    def get(self):
        abort(404, message='none', wanted=5)
`);
    expect(endpoint?.responses.map(({ status, fields }) => [status, fields.map((field) => field.path)])).toEqual([
      [404, ['message', 'wanted']],
    ]);
  });

  it('runs method decorators, for all methods or those that a dict names', () => {
    const endpoints = endpointsOf(`${plain}
def closed(function):
    def wrapper(*args, **kwargs):
        abort(401)
    return wrapper

class All(Resource):
    method_decorators = [closed]
    def get(self):
        return {'id': 1}

class Some(Resource):
    method_decorators = {'post': [closed]}
    def get(self):
        return {'id': 1}
    def post(self):
        return {'id': 1}

api.add_resource(All, '/all')
api.add_resource(Some, '/some')
`);
    expect(endpoints.map((one) => [one.id, one.callers.plain])).toEqual([
      ['GET /v1/all', 'denied'],
      ['GET /v1/some', 'reached'],
      ['POST /v1/some', 'denied'],
    ]);
  });

  it('fails on a model, alone or where a look-up finds one', () => {
    const found = crashes(`${api}
@api.resource('/users')
class Users(Resource):
    def get(self):
        return User.query.all()
@api.resource('/users/<int:key>')
class One(Resource):
    def get(self, key):
        return {'user': User.query.get(key)}
`);
    expect(found).toEqual([
      'TypeError: Object of type User is not JSON serializable',
      'TypeError: Object of type User is not JSON serializable',
    ]);
  });

  it('marshals exactly the declared fields, from their attributes', () => {
    expect(
      leaving(`${api}
order = {'id': fields.Integer, 'sum': fields.Float(attribute='total')}
user = {
    'mail': fields.String(attribute='email'),
    'card': fields.FormattedString('{email}: {password_hash}'),
    'first': fields.String(attribute=lambda row: row.password_hash[0]),
    'link': fields.Url('user'),
    'orders': fields.List(fields.Nested(order)),
    'account': {'since': fields.DateTime(attribute='created_at')},
}
@api.resource('/users')
class Users(Resource):
    @marshal_with(user, envelope='data')
    def get(self):
        return User.query.all()
`),
    ).toEqual([
      'data[].account.since <- User.created_at',
      'data[].card <- User.password_hash',
      'data[].first <- User.password_hash',
      'data[].link <- computed',
      'data[].mail <- User.email',
      'data[].orders[].id <- Order.id',
      'data[].orders[].sum <- Order.total',
    ]);
  });

  it('points at the entry that declares a field', () => {
    const source = `${plain.trim()}
from flask_restful import fields, marshal_with
shape = {
    'id': fields.Integer,
    'name': fields.String,
}
@api.resource('/items')
class Items(Resource):
    @marshal_with(shape)
    def get(self):
        return {'id': 1, 'name': request.args['name'], 'secret': 2}
`;
    const [endpoint] = endpointsOf(source);
    const lines = endpoint?.responses[0]?.fields.map(({ path, locations }) => [path, locations[0]?.startLine]);
    const at = (text: string) => source.split('\n').findIndex((line) => line.includes(text)) + 1;
    expect(lines).toEqual([
      ['id', at("'id': fields")],
      ['name', at("'name': fields")],
    ]);
  });

  it('marshals a value with a field, and a look-up with a call', () => {
    expect(
      leaving(`${api}
@api.resource('/mails')
class Mails(Resource):
    @marshal_with_field(fields.List(fields.String))
    def get(self):
        return [user.email for user in User.query.all()]
@api.resource('/one')
class One(Resource):
    def get(self):
        return marshal(User.query.first(), {'id': fields.Integer})
`),
    ).toEqual(['[] <- User.email', 'id <- User.id']);
  });

  it('takes from the request what a parser names, and nothing else', () => {
    const endpoints = endpointsOf(`
from flask import Flask, request
from flask_restful import Api, Resource, reqparse
from flask_sqlalchemy import SQLAlchemy
app = Flask(__name__)
db = SQLAlchemy(app)
api = Api(app)
class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)
    is_admin = db.Column(db.Boolean)
parser = reqparse.RequestParser()
parser.add_argument('name', required=True)
class Users(Resource):
    def post(self):
        db.session.add(User(**parser.parse_args()))
        return {}
class Open(Resource):
    def post(self):
        db.session.add(User(**request.json))
        return {}
api.add_resource(Users, '/a')
api.add_resource(Open, '/b')
`);
    expect(endpoints.map((one) => one.writes.map(({ fields, open }) => ({ fields, open })))).toEqual([
      [{ fields: ['name'], open: false }],
      [{ fields: ['id', 'is_admin', 'name'], open: true }],
    ]);
  });

  it('writes what its JSON settings or a representation teach it', () => {
    expect(
      leaving(`${api}
import json
@api.representation('application/json')
def output(data, code, headers=None):
    from flask import make_response
    return make_response(json.dumps({'data': data}, default=lambda row: {'mail': row.email}), code)
@api.resource('/users')
class Users(Resource):
    def get(self):
        return User.query.all()
`),
    ).toEqual(['data[].mail <- User.email']);
  });
});
