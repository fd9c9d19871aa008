import { describe, expect, it } from 'vitest';
import { answersOf, crashes, leaving } from '../../../test/answers.ts';

const view = (models: string, body: string) => `
from typing import Optional, List, Union
from pydantic import BaseModel, Field
${models}
@app.route('/users/<int:id>')
def show(id):
    user = User.query.get_or_404(id)
    ${body.trim().replaceAll('\n', '\n    ')}
`;
const OUT = `
from pydantic import ConfigDict
class OrderOut(BaseModel):
    total: float
class Base(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: int
class Out(Base):
    mail: str = Field(alias='email')
    secret: str = Field('x', exclude=True)
    orders: list[OrderOut]
    best: Optional[OrderOut] = None
`;
const NAMED = ['best <- constant', 'id <- User.id', 'mail <- User.email', 'orders[].total <- Order.total'];

describe('a model that reads an object', () => {
  it('gives its fields and no others, nested and inherited ones too', () => {
    expect(leaving(view(OUT, 'return Out.model_validate(user).model_dump()'))).toEqual(NAMED);
    expect(leaving(view(OUT, 'return jsonify(Out.from_orm(user).dict())'))).toEqual(NAMED);
  });

  it('takes choices of fields', () => {
    const dump = (how: string) => leaving(view(OUT, `return Out.model_validate(user).model_dump(${how})`));
    expect(dump("include={'id'}")).toEqual(['id <- User.id']);
    expect(dump("exclude={'orders': True, 'best': True}, by_alias=True")).toEqual([
      'email <- User.email',
      'id <- User.id',
    ]);
    expect(dump("exclude={'orders': {'__all__': {'total'}}}, exclude_none=True")).toContain('id <- User.id');
    expect(dump("exclude={'orders': {'__all__': {'total'}}}").join()).not.toContain('total');
  });

  it('writes text as well', () => {
    expect(
      leaving(view(OUT, 'return Out.model_validate(user).model_dump_json(), {"Content-Type": "application/json"}')),
    ).toEqual(NAMED);
  });

  it('is nothing that jsonify writes', () => {
    expect(crashes(view(OUT, 'return jsonify(Out.model_validate(user))'))).toEqual([
      'TypeError: Object of type Out is not JSON serializable',
    ]);
  });
});

describe('versions', () => {
  const old = 'class Out(BaseModel):\n    id: int\n    nick: Optional[str]\n    class Config:\n        orm_mode = True';
  it('read the objects of an ORM by their own words', () => {
    expect(leaving(view(old, 'return Out.from_orm(user).dict()'), { pydantic: '1.10.24' })).toContain('id <- User.id');
    expect(leaving(view(OUT, 'return Out.from_orm(user).dict()'), { pydantic: '2.9.0' })).toEqual(NAMED);
  });

  it('refuse to read attributes where nobody allowed it', () => {
    const plain = 'class Out(BaseModel):\n    id: int';
    for (const pydantic of ['1.10.24', '2.9.0'])
      expect(leaving(view(plain, 'return Out.from_orm(user).dict()'), { pydantic })).toEqual([]);
    expect(leaving(view(plain, 'return Out.model_validate(user).model_dump()'))).toEqual([]);
    expect(leaving(view(plain, 'return Out(id=user.id).model_dump()'))).toEqual(['id <- User.id']);
  });
});

describe('secrets', () => {
  const models = `
from pydantic import SecretStr, computed_field
class Account(BaseModel):
    password: SecretStr
    @computed_field
    @property
    def shown(self) -> str: return self.password.get_secret_value()
class Closed(BaseModel):
    password: SecretStr
`;
  it('are masked until somebody asks for them', () => {
    const dump = (cls: string, mode: string) =>
      view(models, `return ${cls}(password=user.password_hash).model_dump(${mode})`);
    expect(leaving(dump('Closed', "mode='json'"))).toEqual(['password <- computed']);
    expect(leaving(dump('Account', "mode='json'"))).toEqual(['password <- computed', 'shown <- User.password_hash']);
    expect(crashes(dump('Closed', ''))).toEqual(['TypeError: Object of type SecretStr is not JSON serializable']);
  });
});

describe('a model that reads the request', () => {
  it('takes the declared fields, and others only where extra ones are allowed', () => {
    const body = 'return In(**request.json).model_dump()';
    const fields = (config: string) =>
      answersOf(view(`class In(BaseModel):\n    name: str\n${config}`, body))[0]?.fields.map(({ path }) => path);
    expect(fields('')).toEqual(['name']);
    expect(fields("    model_config = {'extra': 'allow'}")).toEqual(['name', '{}']);
  });
});

describe('attrs', () => {
  it('are written through asdict alone', () => {
    const models = 'import attr\n@attr.s(auto_attribs=True)\nclass Card:\n    email: str\n    nick: str = "x"';
    expect(leaving(view(models, 'return attr.asdict(Card(user.email))'))).toEqual([
      'email <- User.email',
      'nick <- constant',
    ]);
    expect(crashes(view(models, 'return jsonify(Card(user.email))'))).toHaveLength(1);
  });
});
