import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import type { Endpoint } from '#surface/index.ts';

const application = `
from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, jwt_required, get_jwt, get_jwt_identity, current_user, create_access_token, verify_jwt_in_request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)
jwt = JWTManager(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    phone = db.Column(db.String(80))

class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    total = db.Column(db.Integer)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))

@jwt.user_lookup_loader
def lookup(header, data):
    return User.query.filter_by(id=data["sub"]).one_or_none()
`;

function endpointOf(code: string, requirements = ''): Endpoint {
  const { surface } = scanSources({ 'app.py': application + code, 'requirements.txt': requirements });
  const [endpoint] = surface.endpoints;
  if (!endpoint) throw new Error('no endpoint');
  return endpoint;
}
const view = (decorator: string, body: string) => `
@app.get("/it/<int:order_id>")
${decorator}
def it(order_id):
    ${body}
`;

describe('Flask-JWT-Extended', () => {
  it.each(['@jwt_required()', '@jwt_required(fresh=True)', '@jwt_required(refresh=True)'])(
    '%s is a guard',
    (decorator) => {
      const endpoint = endpointOf(view(decorator, 'return jsonify(phone=current_user.phone)'));
      expect(endpoint.callers).toMatchObject({ anonymous: 'denied', plain: 'reached' });
      expect(endpoint.responses[0]?.fields).toMatchObject([{ origin: 'app.User.phone', subject: 'self' }]);
    },
  );

  it.each(['@jwt_required(optional=True)'])('%s is none', (decorator) => {
    const endpoint = endpointOf(view(decorator, 'return jsonify(ok=True)'));
    expect(endpoint.access).toBe('public');
    expect(endpoint.guards).toMatchObject([{ kind: 'authentication', effective: false, idle: 'optional' }]);
  });

  it('knows the decorators of versions before 4', () => {
    const old = 'flask-jwt-extended==3.25.1';
    expect(endpointOf(view('@jwt_required', 'return jsonify(ok=True)'), old).access).toBe('authenticated');
    expect(endpointOf(view('@jwt_optional', 'return jsonify(ok=True)'), old).access).toBe('public');
  });

  it('lets nobody in, and nothing out, where the call was forgotten', () => {
    const endpoint = endpointOf(view('@jwt_required', 'return jsonify(phone=current_user.phone)'));
    expect(endpoint.callers).toMatchObject({ anonymous: 'crashes', stranger: 'crashes' });
    expect(endpoint.responses.flatMap((one) => one.fields)).toEqual([]);
  });

  it('takes the identity for the key of the caller', () => {
    const own = view(
      '@jwt_required()',
      'return jsonify(Order.query.filter_by(id=order_id, user_id=int(get_jwt_identity())).first_or_404().total)',
    );
    const any = view('@jwt_required()', 'return jsonify(Order.query.get_or_404(order_id).total)');
    expect(endpointOf(own).callers).toMatchObject({ stranger: 'denied', owner: 'reached' });
    expect(endpointOf(any).callers).toMatchObject({ stranger: 'reached', owner: 'reached' });
  });

  it('decides by claims that name a role', () => {
    const endpoint = endpointOf(
      view('@jwt_required()', 'return jsonify(ok=True) if get_jwt()["is_admin"] else (jsonify(error="no"), 403)'),
    );
    expect(endpoint.callers).toMatchObject({ anonymous: 'denied', stranger: 'denied', staff: 'reached' });
  });

  it('answers in the words of the project where a token is missing', () => {
    const endpoint = endpointOf(`
@jwt.unauthorized_loader
def missing(reason):
    return jsonify(error=reason), 403
${view('', 'verify_jwt_in_request()\n    return jsonify(ok=True)')}`);
    expect(endpoint.callers.anonymous).toBe('denied');
    expect(endpoint.responses.map((one) => one.status)).toContain(403);
  });
});
