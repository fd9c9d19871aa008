import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import type { Endpoint } from '#surface/index.ts';

const application = `
from flask import Flask, jsonify
from flask.views import MethodView
from flask_login import LoginManager, UserMixin, current_user, login_required, login_user
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)
login_manager = LoginManager()
login_manager.init_app(app)


class Member(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    phone = db.Column(db.String(80))
`;

function scan(code: string) {
  const { surface } = scanSources({ 'app.py': application + code });
  const endpoint = (path: string): Endpoint => {
    const found = surface.endpoints.find((one) => one.path === path);
    if (!found) throw new Error(`no endpoint ${path}`);
    return found;
  };
  return { surface, endpoint };
}

describe('Flask-Login', () => {
  it('keeps everybody out who is not logged in, and names the guard', () => {
    const { endpoint } = scan(`
@app.get("/phones")
@login_required
def phones():
    return jsonify([member.phone for member in Member.query.all()])

@app.get("/open")
def open_():
    return jsonify([member.phone for member in Member.query.all()])
`);
    expect(endpoint('/phones').callers).toMatchObject({ anonymous: 'denied', plain: 'reached', stranger: 'reached' });
    expect(endpoint('/phones').guards).toMatchObject([
      { kind: 'authentication', name: 'login_required', effective: true, from: 'decorator' },
    ]);
    expect(endpoint('/open').access).toBe('public');
    expect(endpoint('/open').guards).toEqual([]);
  });

  it('guards all methods of a class through its decorators', () => {
    const { surface } = scan(`
class Phones(MethodView):
    decorators = [login_required]

    def get(self):
        return jsonify([member.phone for member in Member.query.all()])

    def delete(self):
        return "", 204

app.add_url_rule("/phones", view_func=Phones.as_view("phones"))
app.add_url_rule("/wrapped", view_func=login_required(Phones.as_view("wrapped")))
`);
    expect(surface.endpoints.map((one) => [one.id, one.access])).toEqual([
      ['DELETE /phones', 'authenticated'],
      ['GET /phones', 'authenticated'],
      ['DELETE /wrapped', 'authenticated'],
      ['GET /wrapped', 'authenticated'],
    ]);
  });

  it("knows that current_user is the caller's own row", () => {
    const { endpoint } = scan(`
@app.get("/me")
@login_required
def me():
    return jsonify(phone=current_user.phone)
`);
    expect(endpoint('/me').responses[0]?.fields).toMatchObject([
      { path: 'phone', origin: 'app.Member.phone', subject: 'self' },
    ]);
  });

  it('takes for the users what the loader returns, whatever it is called', () => {
    const { surface } = scan(`
class Person(db.Model):
    id = db.Column(db.Integer, primary_key=True)

@login_manager.user_loader
def load(key):
    return db.session.get(Person, int(key))
`);
    expect(surface.identity.userModel).toBe('app.Person');
    expect(scan('').surface.identity.userModel).toBe('app.Member');
  });

  it('lets everybody in where a check only looks who is calling', () => {
    const { endpoint } = scan(`
@app.get("/greeting")
def greeting():
    if current_user.is_authenticated:
        return jsonify(name=current_user.name)
    return jsonify(name="guest")

@app.get("/by-hand")
def by_hand():
    if current_user.is_anonymous:
        return login_manager.unauthorized()
    return jsonify(name=current_user.name)
`);
    expect(endpoint('/greeting').callers.anonymous).toBe('reached');
    expect(endpoint('/by-hand').callers).toMatchObject({ anonymous: 'denied', plain: 'reached' });
  });

  it('is off where the configuration turns it off', () => {
    const { endpoint } = scan(`
app.config["LOGIN_DISABLED"] = True

@app.get("/phones")
@login_required
def phones():
    return jsonify([member.phone for member in Member.query.all()])
`);
    expect(endpoint('/phones').access).toBe('public');
  });

  it('says that a login issues a credential', () => {
    const { endpoint } = scan(`
@app.post("/login")
def login():
    login_user(Member.query.first())
    return "", 204
`);
    expect(endpoint('/login').activities).toContain('issues-credential');
  });

  it('takes what a visitor may do from the class that stands for visitors', () => {
    const { findings } = scanSources({
      'app.py': `${application}
    def can(self, what):
        return True

class Visitor(AnonymousUserMixin):
    def can(self, what):
        return False

login_manager.anonymous_user = Visitor

@app.post("/members")
def make():
    if current_user.can('write'):
        db.session.add(Member(name='x'))
        db.session.commit()
    return 'thanks'

@app.post("/open")
def make_openly():
    if not current_user.can('write'):
        db.session.add(Member(name='x'))
        db.session.commit()
    return 'thanks'
`
        .replace('LoginManager,', 'AnonymousUserMixin, LoginManager,')
        .replace(', login_required', ''),
    });
    const open = findings.filter(({ ruleId }) => ruleId === 'missing-authentication');
    expect(open.map(({ endpoint }) => endpoint)).toEqual(['POST /open']);
  });

  it('stores nothing in the name of a visitor: that is an error of the object store', () => {
    const { surface, findings } = scanSources({
      'app.py': `${application.replace(', login_required', '')}
class Comment(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    member_id = db.Column(db.ForeignKey('member.id'))
    member = db.relationship('Member')

@app.post("/comments")
def comment():
    db.session.add(Comment(member=current_user._get_current_object()))
    db.session.commit()
    return 'thanks'

@app.post("/anonymous")
def anonymous():
    db.session.add(Comment(member=None))
    db.session.commit()
    return 'thanks'
`,
    });
    expect(surface.endpoints.map(({ path, callers }) => [path, callers.anonymous, callers.plain])).toEqual([
      ['/anonymous', 'reached', 'reached'],
      ['/comments', 'crashes', 'reached'],
    ]);
    const open = findings.filter(({ ruleId }) => ruleId === 'missing-authentication');
    expect(open.map(({ endpoint }) => endpoint)).toEqual(['POST /anonymous']);
  });
});
