import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { crashes, leaving } from '../../../test/answers.ts';

const api = `
from flask_restx import Api, Namespace, Resource, fields, marshal, reqparse
api = Api(app)
ns = api.namespace('shop', path='/shop')
`;

/** Fields that leave a resource whose only method returns the users, decorated so. */
const users = (decorator: string, models: string): string[] =>
  leaving(`${api}${models}
@ns.route('/users')
class Users(Resource):
    ${decorator}
    def get(self):
        return User.query.all()
`);

const endpointsOf = (source: string) => scanSources({ 'app.py': source }).surface.endpoints;

const plain = `
from flask import Blueprint, Flask, request
from flask_restx import Api, Namespace, Resource, abort, fields
app = Flask(__name__)
`;

const user = `
user = ns.model('User', {'id': fields.Integer, 'mail': fields.String(attribute='email')})
`;

describe('Flask-RESTX', () => {
  it('routes below the prefix, the blueprint and the namespace, whenever the namespace comes', () => {
    const ids = endpointsOf(`${plain}
early = Namespace('early')
late = Namespace('late', path='/later')
bp = Blueprint('api', __name__, url_prefix='/api')
api = Api(bp, prefix='/v1')
@early.route('/', '/all')
class Early(Resource):
    def get(self):
        return []
api.add_namespace(early)
api.add_namespace(late, '/moved')
@late.route('/<int:number>')
class Late(Resource):
    def delete(self, number):
        return '', 204
@api.route('/root')
class Root(Resource):
    def get(self):
        return {}
app.register_blueprint(bp)
`).map((endpoint) => endpoint.id);
    expect(ids).toEqual([
      'GET /api/v1/early/',
      'GET /api/v1/early/all',
      'DELETE /api/v1/moved/{number}',
      'GET /api/v1/root',
    ]);
  });

  it('guards through the decorators of a namespace; documentation guards nothing', () => {
    const endpoints = endpointsOf(`${plain}
def closed(function):
    def wrapper(*args, **kwargs):
        abort(401, 'log in')
    return wrapper
api = Api(app)
private = Namespace('private', decorators=[closed])
public = Namespace('public')
@private.route('/')
class Private(Resource):
    def get(self):
        return {}
@public.route('/')
class Public(Resource):
    @public.doc(security='key')
    def get(self):
        return {}
api.add_namespace(private)
api.add_namespace(public)
`);
    expect(endpoints.map((one) => [one.id, one.callers.plain])).toEqual([
      ['GET /private/', 'denied'],
      ['GET /public/', 'reached'],
    ]);
  });

  it('marshals by a model; documenting a model filters nothing', () => {
    expect(users('@ns.marshal_list_with(user)', user)).toEqual(['[].id <- User.id', '[].mail <- User.email']);
    const documented = crashes(`${api}${user}
@ns.route('/users')
class Users(Resource):
    @ns.doc('users')
    @ns.response(200, 'fine', user)
    @ns.expect(user)
    def get(self):
        return User.query.all()
`);
    expect(documented).toEqual(['TypeError: Object of type User is not JSON serializable']);
  });

  it('hands fields down to models that inherit, are cloned or extended', () => {
    const models = `${user}
child = ns.inherit('Child', user, {'since': fields.DateTime(attribute='created_at')})
copy = ns.clone('Copy', child, {'hash': fields.String(attribute='password_hash')})
`;
    expect(users('@ns.marshal_with(copy, envelope="data")', models)).toEqual([
      'data[].hash <- User.password_hash',
      'data[].id <- User.id',
      'data[].mail <- User.email',
      'data[].since <- User.created_at',
    ]);
  });

  it('narrows by a mask of the model or the call', () => {
    const masked = user.replace("(attribute='email')})", "(attribute='email')}, mask='{id}')");
    expect(users('@ns.marshal_with(masked)', masked.replace('user =', 'masked ='))).toEqual(['[].id <- User.id']);
    expect(users("@ns.marshal_with(user, mask='mail')", user)).toEqual(['[].mail <- User.email']);
  });

  it('writes what a wildcard matches, all at one place', () => {
    const anything = `
anything = ns.model('Anything', {'id': fields.Integer, '*': fields.Wildcard(fields.String)})
prefixed = ns.model('Prefixed', {'password_*': fields.Wildcard(fields.String)})
`;
    expect(users('@ns.marshal_with(anything)', anything)).toEqual([
      '[].created_at <- User.created_at',
      '[].email <- User.email',
      '[].id <- User.id',
      '[].password_hash <- User.password_hash',
    ]);
    expect(users('@ns.marshal_with(prefixed)', anything)).toEqual(['[].password_hash <- User.password_hash']);
  });

  it('chooses the model of a polymorphic field by the class of the object', () => {
    const shapes = `
by_class = fields.Polymorph({
    User: ns.model('AUser', {'email': fields.String}),
    Order: ns.model('AnOrder', {'total': fields.Float}),
})
owner = ns.model('Owner', {'who': by_class})
`;
    expect(
      leaving(`${api}${shapes}
@ns.route('/user')
class One(Resource):
    @ns.marshal_with(owner)
    def get(self):
        return {'who': User.query.first_or_404()}
`),
    ).toContain('who.email <- User.email');
    expect(
      leaving(`${api}${shapes}
@ns.route('/order')
class Other(Resource):
    @ns.marshal_with(owner)
    def get(self):
        return {'who': Order.query.first_or_404()}
`).filter((line) => line.startsWith('who')),
    ).toEqual(['who.total <- Order.total']);
  });

  it('leaves out what is None where it is told to', () => {
    const source = (option: string) => `${api}
shape = ns.model('Shape', {'id': fields.Integer, 'missing': fields.String})
@ns.route('/users')
class Users(Resource):
    @ns.marshal_with(shape${option})
    def get(self):
        return {'id': User.query.first().id, 'missing': None}
`;
    expect(leaving(source(', skip_none=True'))).toEqual(['id <- User.id']);
    expect(leaving(source(''))).toEqual(['id <- User.id', 'missing <- constant']);
  });

  it('lets unknown keys pass a validated body, unless the model is strict', () => {
    const writes = (model: string, expectation: string) =>
      endpointsOf(`${plain}
from flask_sqlalchemy import SQLAlchemy
db = SQLAlchemy(app)
api = Api(app)
class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)
    is_admin = db.Column(db.Boolean)
body = api.model('Body', {'name': fields.String}${model})
@api.route('/users')
class Users(Resource):
    @api.expect(body${expectation})
    def post(self):
        db.session.add(User(**api.payload))
        return {}
`).flatMap((one) => one.writes.map(({ fields, open }) => ({ fields, open })));
    expect(writes('', ', validate=True')).toEqual([{ fields: ['id', 'is_admin', 'name'], open: true }]);
    expect(writes(', strict=True', '')).toEqual([{ fields: ['id', 'is_admin', 'name'], open: true }]);
    expect(writes(', strict=True', ', validate=True')).toEqual([{ fields: ['name'], open: false }]);
  });

  it('answers errors by its own handlers', () => {
    const [endpoint] = endpointsOf(`${plain}
api = Api(app)
class Missing(Exception):
    pass
@api.errorhandler(Missing)
def missing(error):
    return {'hint': 'elsewhere'}, 404
@api.route('/a')
class A(Resource):
    def get(self):
        raise Missing()
`);
    expect(endpoint?.responses.map(({ status, fields }) => [status, fields.map((field) => field.path)])).toEqual([
      [404, ['hint']],
    ]);
  });

  it('goes by its former name too', () => {
    const restplus = api.replace('flask_restx', 'flask_restplus');
    expect(
      leaving(`${restplus}${user}
@ns.route('/users')
class Users(Resource):
    @ns.marshal_with(user)
    def get(self):
        return User.query.all()
`),
    ).toEqual(['[].id <- User.id', '[].mail <- User.email']);
  });
});
