import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import type { Endpoint } from '#surface/index.ts';

const application = `
from flask import Flask, g, jsonify
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import check_password_hash

app = Flask(__name__)
db = SQLAlchemy(app)
basic = HTTPBasicAuth()
token = HTTPTokenAuth("Bearer")
auth = MultiAuth(basic, token)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    password_hash = db.Column(db.String(80))
    token = db.Column(db.String(80))
`;
const checks = `
@basic.verify_password
def verify_password(name, password):
    user = User.query.filter_by(name=name).first()
    if user and check_password_hash(user.password_hash, password):
        g.user = user
        return user

@token.verify_token
def verify_token(value):
    return User.query.filter_by(token=value).first()
`;

function endpointOf(code: string): Endpoint {
  const [endpoint] = scanSources({ 'app.py': application + code }).surface.endpoints;
  if (!endpoint) throw new Error('no endpoint');
  return endpoint;
}
const view = (decorator: string, body: string) => `
@app.get("/it")
${decorator}
def it():
    return jsonify(name=${body})
`;

describe('Flask-HTTPAuth', () => {
  it.each([
    ['@basic.login_required', 'basic.current_user().name'],
    ['@basic.login_required', 'g.user.name'],
    ['@token.login_required()', 'token.current_user().name'],
    ['@auth.login_required', 'auth.current_user().name'],
  ])("%s lets in who is known, and %s is of the caller's own row", (decorator, body) => {
    const endpoint = endpointOf(checks + view(decorator, body));
    expect(endpoint.callers).toMatchObject({ anonymous: 'denied', plain: 'reached', stranger: 'reached' });
    const answer = endpoint.responses.find((one) => one.status === 200);
    expect(answer?.fields).toMatchObject([{ origin: 'app.User.name', subject: 'self' }]);
  });

  it('is no login that is tried: a password that comes with every request', () => {
    expect(endpointOf(checks + view('@basic.login_required', '1')).activities).toEqual([]);
  });

  it('asks for roles', () => {
    const callers = endpointOf(checks + view('@auth.login_required(role="admin")', '1')).callers;
    expect(callers).toMatchObject({ anonymous: 'denied', plain: 'denied', stranger: 'denied', staff: 'reached' });
  });

  it('lets everybody in where it is optional', () => {
    const endpoint = endpointOf(checks + view('@basic.login_required(optional=True)', '1'));
    expect(endpoint.access).toBe('public');
    expect(endpoint.guards).toMatchObject([{ idle: 'optional' }]);
  });

  it('lets everybody in where the check does', () => {
    const open = `
@basic.verify_password
def verify_password(name, password):
    return True
`;
    expect(endpointOf(open + view('@basic.login_required', '1')).access).toBe('public');
  });
});
