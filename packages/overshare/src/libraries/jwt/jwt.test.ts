import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import type { Endpoint } from '#surface/index.ts';

const application = `
import jwt
from functools import wraps
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    public_id = db.Column(db.String(80))
    email = db.Column(db.String(80))
    admin = db.Column(db.Boolean)

def token_required(f):
    @wraps(f)
    def decorated(*args, **kwargs):
        token = None
        if "x-access-token" in request.headers:
            token = request.headers["x-access-token"]
        if not token:
            return jsonify(message="a token is missing"), 401
        try:
            data = jwt.decode(token, app.config["SECRET_KEY"], algorithms=["HS256"])
            current_user = User.query.filter_by(public_id=data["public_id"]).first()
        except:
            return jsonify(message="the token is wrong"), 401
        return f(current_user, *args, **kwargs)
    return decorated
`;

function endpointOf(code: string): Endpoint {
  const [endpoint] = scanSources({ 'app.py': application + code }).surface.endpoints;
  if (!endpoint) throw new Error('no endpoint');
  return endpoint;
}

describe('PyJWT in a decorator of the project', () => {
  it('keeps out who sends no token and gives everybody else their own row', () => {
    const endpoint = endpointOf(`
@app.get("/me")
@token_required
def me(current_user):
    return jsonify(email=current_user.email)
`);
    expect(endpoint.callers).toMatchObject({ anonymous: 'denied', plain: 'reached', stranger: 'reached' });
    expect(endpoint.responses.find((one) => one.status === 200)?.fields).toMatchObject([
      { path: 'email', origin: 'app.User.email', subject: 'self' },
    ]);
    expect(endpoint.guards).toContainEqual(
      expect.objectContaining({ kind: 'authentication', name: 'jwt.decode', effective: true }),
    );
  });

  it('knows who the administrators are by the column of the row', () => {
    const endpoint = endpointOf(`
@app.get("/users")
@token_required
def users(current_user):
    if not current_user.admin:
        return jsonify(message="no"), 403
    return jsonify([user.email for user in User.query.all()])
`);
    expect(endpoint.callers).toMatchObject({ anonymous: 'denied', stranger: 'denied', staff: 'reached' });
  });

  it('issues a credential where it encodes', () => {
    const endpoint = endpointOf(`
@app.post("/login")
def login():
    return jsonify(token=jwt.encode({"id": 1}, "secret"))
`);
    expect(endpoint.activities).toContain('issues-credential');
    expect(endpoint.access).toBe('public');
  });

  it('protects nothing where the signature is not verified', () => {
    const endpoint = endpointOf(`
@app.get("/orders")
def orders():
    data = jwt.decode(request.headers["Authorization"], options={"verify_signature": False})
    user = User.query.filter_by(public_id=data["public_id"]).first()
    return jsonify(email=user.email)
`);
    expect(endpoint.guards).toContainEqual(expect.objectContaining({ kind: 'authentication', effective: false }));
    expect(endpoint.accesses).toContainEqual(
      expect.objectContaining({ model: 'app.User', picked: 'request', scope: [] }),
    );
  });

  it('is no login of the caller where the token came in a mailed link', () => {
    const endpoint = endpointOf(`
@app.post("/reset/<token>")
def reset(token):
    data = jwt.decode(token, "secret", algorithms=["HS256"])
    user = User.query.get(data["id"])
    return jsonify(email=user.email)
`);
    expect(endpoint.access).toBe('public');
    expect(endpoint.accesses.map((one) => one.scope)).toEqual([[]]);
  });
});
