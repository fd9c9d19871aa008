import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { SHOP } from '../../../test/answers.ts';

const writesOf = (source: string) =>
  scanSources({ 'app.py': SHOP + source }).surface.endpoints.flatMap((one) =>
    one.writes.map(({ fields, open }) => ({ fields, open })),
  );

describe('forms', () => {
  const form = `
from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
class UserForm(FlaskForm):
    email = StringField('Mail')
    password_hash = PasswordField('Password')
    unrelated = StringField('Other')
`;

  it('write all their fields to an object that they fill, and no more', () => {
    expect(
      writesOf(`${form}
@app.post('/users/<int:key>')
def change(key):
    form = UserForm()
    user = User.query.get_or_404(key)
    if form.validate_on_submit():
        form.populate_obj(user)
        db.session.commit()
    return {}
`),
    ).toEqual([{ fields: ['email', 'password_hash'], open: false }]);
  });

  it('bring what a field of the request says under its name', () => {
    const [endpoint] = scanSources({
      'app.py': `${SHOP}${form}
@app.post('/echo')
def echo():
    return {'mail': UserForm().email.data}
`,
    }).surface.endpoints;
    expect(endpoint?.responses[0]?.fields).toMatchObject([{ path: 'mail', kind: 'request' }]);
  });
});

describe('webargs', () => {
  const webargs = `
from webargs import fields
from webargs.flaskparser import use_args, use_kwargs
`;

  it('gives the declared arguments as a dict or by name', () => {
    expect(
      writesOf(`${webargs}
@app.post('/users')
@use_args({'email': fields.Str(required=True)})
def create(args):
    db.session.add(User(**args))
    return {}
@app.post('/users/<int:key>')
@use_kwargs({'email': fields.Str()}, location='form')
def change(key, email):
    user = User.query.get_or_404(key)
    user.email = email
    return {}
`),
    ).toEqual([
      { fields: ['email'], open: false },
      { fields: ['email'], open: false },
    ]);
  });
});
