import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { answersOf, leaving, SHOP } from '../../../test/answers.ts';

const imports = `
from marshmallow import INCLUDE, Schema, fields, post_dump, post_load, pre_dump
`;

/** What leaves where a schema writes all users. */
const written = (schema: string, call = 'UserSchema(many=True)', pins?: Readonly<Record<string, string>>): string[] =>
  leaving(
    `${imports}${schema}
@app.get('/users')
def users():
    return jsonify(${call}.dump(User.query.all()))
`,
    pins,
  );

const userSchema = `
class OrderSchema(Schema):
    id = fields.Int()
    total = fields.Decimal(as_string=True)

class UserSchema(Schema):
    id = fields.Int()
    mail = fields.Email(attribute='email', data_key='mailAddress')
    secret = fields.Str(attribute='password_hash', load_only=True)
    orders = fields.Nested(OrderSchema, many=True)
`;

describe('marshmallow', () => {
  it('writes declared fields under their keys, and nothing that is only read', () => {
    expect(written(userSchema)).toEqual([
      '[].id <- User.id',
      '[].mailAddress <- User.email',
      '[].orders[].id <- Order.id',
      '[].orders[].total <- Order.total',
    ]);
  });

  it('writes less with only and exclude, also below a nested field', () => {
    expect(written(userSchema, "UserSchema(many=True, only=('id', 'orders.total'))")).toEqual([
      '[].id <- User.id',
      '[].orders[].total <- Order.total',
    ]);
    expect(written(userSchema, "UserSchema(many=True, exclude=('orders.total', 'mail'))")).toEqual([
      '[].id <- User.id',
      '[].orders[].id <- Order.id',
    ]);
  });

  it('shows again what Meta only reads where the call says otherwise', () => {
    const schema = `
class UserSchema(Schema):
    id = fields.Int()
    password_hash = fields.Str()
    class Meta:
        load_only = ('password_hash',)
`;
    expect(written(schema)).toEqual(['[].id <- User.id']);
    expect(written(schema, "UserSchema(many=True, load_only=('id',))")).toEqual([
      '[].password_hash <- User.password_hash',
    ]);
  });

  it('infers fields that are only named, until version 4', () => {
    const schema = `
class UserSchema(Schema):
    class Meta:
        additional = ('id', 'password_hash')
`;
    const all = ['[].id <- User.id', '[].password_hash <- User.password_hash'];
    expect(written(schema)).toEqual(all);
    expect(written(schema, undefined, { marshmallow: '3.26.1' })).toEqual(all);
    expect(written(schema, undefined, { marshmallow: '4.0.0' })).toEqual([]);
  });

  it('follows methods, functions, plucked and nested names', () => {
    const schema = `
class UserSchema(Schema):
    loud = fields.Method('shout')
    hash = fields.Function(lambda user: user.password_hash)
    totals = fields.Pluck('OrderSchema', 'total', many=True, attribute='orders')
    def shout(self, user):
        return user.email.upper()

class OrderSchema(Schema):
    total = fields.Float()
`;
    expect(written(schema)).toEqual([
      '[].hash <- User.password_hash',
      '[].loud <- User.email',
      '[].totals[] <- Order.total',
    ]);
  });

  it('runs what comes before and after writing', () => {
    const schema = `
class UserSchema(Schema):
    id = fields.Int()
    @post_dump(pass_many=True, pass_original=True)
    def wrap(self, data, original, many, **kwargs):
        return {'users': data, 'first': original[0].password_hash}
`;
    expect(written(schema)).toEqual(['first <- User.password_hash', 'users[].id <- User.id']);
  });

  it('returns a result with data in version 2', () => {
    const source = `${imports}${userSchema}
@app.get('/user')
def user():
    return jsonify(UserSchema(only=('id',)).dump(User.query.first()).data)
`;
    expect(leaving(source, { marshmallow: '2.20.2' })).toEqual(['id <- User.id']);
  });

  it('limits views that a constructor of the project chooses', () => {
    const schema = `
class UserSchema(Schema):
    views = {'public': ['id'], 'admin': ['id', 'email', 'password_hash']}
    id = fields.Int()
    email = fields.Str()
    password_hash = fields.Str()
    def __init__(self, view=None, *args, **kwargs):
        if view:
            kwargs['only'] = self.views[view]
        super(UserSchema, self).__init__(*args, **kwargs)
`;
    expect(written(schema, "UserSchema('public', many=True)")).toEqual(['[].id <- User.id']);
    expect(written(schema, "UserSchema(view='admin', many=True)")).toHaveLength(3);
  });

  it('writes what a body brings: named fields, or anything where unknown keys are included', () => {
    const writes = (meta: string) =>
      scanSources({
        'app.py': `${SHOP}${imports}
class UserIn(Schema):
    email = fields.Str()
    ${meta}
    @post_load
    def make(self, data, **kwargs):
        return User(**data)
@app.post('/users')
def create():
    db.session.add(UserIn().load(request.get_json()))
    return {}
`,
      }).surface.endpoints.flatMap((one) => one.writes.map(({ fields, open }) => ({ fields, open })));
    expect(writes('')).toEqual([{ fields: ['email'], open: false }]);
    expect(writes('class Meta:\n        unknown = INCLUDE')).toEqual([
      { fields: ['created_at', 'email', 'id', 'password_hash'], open: true },
    ]);
  });
});

describe('schemas of models', () => {
  const auto = (meta: string, base = 'SQLAlchemyAutoSchema', more = ''): string => `
from flask_marshmallow import Marshmallow
ma = Marshmallow(app)
class UserSchema(ma.${base}):
    class Meta:
        model = Order
        ${meta}
    ${more}
@app.get('/orders')
def orders():
    return UserSchema(many=True).jsonify(Order.query.all())
`;

  it('write all columns but foreign keys, which are asked for', () => {
    expect(leaving(auto(''))).toEqual(['[].id <- Order.id', '[].total <- Order.total']);
    expect(leaving(auto('include_fk = True'))).toEqual([
      '[].id <- Order.id',
      '[].total <- Order.total',
      '[].user_id <- Order.user_id',
    ]);
    expect(leaving(auto("exclude = ('total',)"))).toEqual(['[].id <- Order.id']);
  });

  it('write only what is declared where they are not automatic', () => {
    expect(leaving(auto('', 'SQLAlchemySchema', "sum = ma.auto_field('total')"))).toEqual(['[].sum <- Order.total']);
  });

  it('write the keys of related objects where relations are included', () => {
    const source = auto('include_relationships = True').replaceAll('Order', 'User').replaceAll('orders', 'users');
    expect(leaving(source)).toContain('[].orders[] <- Order.id');
    expect(leaving(source.replace('include_relationships = True', 'pass'))).not.toContain('[].orders[] <- Order.id');
  });

  it('say that their fields are swept along, and those of a schema by hand are named', () => {
    const selections = (source: string) => [
      ...new Set(answersOf(source).flatMap((answer) => answer.fields.map((field) => field.selection))),
    ];
    expect(selections(auto('include_fk = True'))).toEqual(['all']);
    expect(selections(auto("exclude = ('total',)\n        include_fk = True"))).toEqual(['all-but']);
    expect(selections(auto('', 'Schema', 'id = ma.Int()\n    total = ma.Float()'))).toEqual(['named']);
  });
});
