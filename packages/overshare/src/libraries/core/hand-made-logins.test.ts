import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import type { Surface } from '#surface/index.ts';

const application = `
import os
from functools import wraps
from flask import Flask, jsonify, redirect, request, session
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)
API_KEY = os.environ["API_KEY"]

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    email = db.Column(db.String(80))
    role = db.Column(db.String(80))

`;

function scan(code: string): Surface {
  return scanSources({ 'app.py': application + code }).surface;
}
const callersOf = (code: string) => scan(code).endpoints[0]?.callers;

describe('a login that the project made itself', () => {
  it.each([
    ['a key in a header', 'request.headers.get("X-Api-Key") != API_KEY'],
    ['a key that is missing', 'not request.headers.get("Authorization")'],
    ['a constant', 'request.headers.get("X-Auth-Token") != "s3cret"'],
    ['a cookie', '"session_token" not in request.cookies'],
    ['a scheme', 'not request.headers.get("Authorization", "").startswith("Bearer ")'],
    ['basic authentication', 'request.authorization is None or request.authorization.password != API_KEY'],
  ])('keeps out who lacks %s', (_, test) => {
    const callers = callersOf(`
@app.get("/users")
def users():
    if ${test}:
        return jsonify(error="no"), 401
    return jsonify([user.name for user in User.query.all()])
`);
    expect(callers).toMatchObject({ anonymous: 'denied', plain: 'reached', stranger: 'reached' });
  });

  it('is not seen in a header that says nothing of the caller', () => {
    const callers = callersOf(`
@app.get("/users")
def users():
    if request.headers.get("Accept-Language") != "de":
        return jsonify(error="no"), 403
    return jsonify([user.name for user in User.query.all()])
`);
    expect(callers?.anonymous).toBe('reached');
  });
});

it('an error on the way that nobody knows does not hide a refusal', () => {
  const guarded = (denial: string) =>
    callersOf(`
import tokens
from flask_login import LoginManager, current_user
manager = LoginManager(app)

@manager.user_loader
def load(key):
    return User.query.get(key)

@app.errorhandler(Exception)
def failed(error):
    return jsonify(error=str(error)), error.code

def admin(view):
    @wraps(view)
    def wrapper(*args):
        try:
            tokens.check()
        except Exception:
            raise
        if current_user.role != "admin":
            ${denial}
        return view(*args)
    return wrapper

@app.get("/users")
@admin
def users():
    return jsonify([user.name for user in User.query.all()])
`);
  expect(guarded('return jsonify(error="no"), 403')).toMatchObject({ plain: 'denied', staff: 'reached' });
  expect(guarded('pass')).toMatchObject({ plain: 'reached', staff: 'reached' });
});

describe('session entries', () => {
  const login = `
@app.post("/login")
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    session["who"] = user.id
    session["role"] = user.role
    session["type"] = user.role
    return "", 204
`;

  it('say who is calling where a login writes a key of the user', () => {
    const surface = scan(`${login}
@app.get("/me")
def me():
    if "who" not in session:
        return redirect("/login")
    return jsonify(email=User.query.get(session["who"]).email)
`);
    const me = surface.endpoints.find((one) => one.path === '/me');
    expect(surface.identity.sessionKeys).toEqual(['who']);
    expect(me?.callers).toMatchObject({ anonymous: 'denied', stranger: 'reached' });
    expect(me?.responses.find((one) => one.status === 200)?.fields).toMatchObject([{ path: 'email', subject: 'self' }]);
    expect(surface.endpoints.find((one) => one.path === '/login')?.activities).toContain('issues-credential');
  });

  it.each(['role', 'type'])('say what the caller may do: %s', (name) => {
    const surface = scan(`${login}
@app.get("/users")
def users():
    if session.get("${name}") != "admin":
        return jsonify(error="no"), 403
    return jsonify([user.name for user in User.query.all()])
`);
    const users = surface.endpoints.find((one) => one.path === '/users');
    expect(users?.callers).toMatchObject({ anonymous: 'denied', stranger: 'denied', staff: 'reached' });
    expect(surface.identity.roleColumns).toEqual([`app.User.${name}`]);
  });

  it('say nothing of the caller where they hold something else', () => {
    const surface = scan(`
@app.get("/cart")
def cart():
    session["cart"] = [1]
    if "cart" not in session:
        return redirect("/login")
    return jsonify([user.name for user in User.query.all()])
`);
    expect(surface.identity.sessionKeys).toEqual([]);
    expect(surface.endpoints[0]?.callers.anonymous).toBe('reached');
  });
});
