import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const guards = `
from functools import wraps
from flask import abort, request, session

def signed_in(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if 'user' not in session:
            abort(401)
        return view(*args, **kwargs)
    return wrapper

def timed(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)
    return wrapper

def sign_in(user):
    session['user'] = user.id
`;

const app = (imports: string, decorator = '') => `
from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
${imports}
from flask_login import LoginManager

app = Flask(__name__)
LoginManager(app)
db = SQLAlchemy(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(80))

@app.get('/users/<int:user_id>')
${decorator}
def show(user_id):
    return jsonify({'email': User.query.get_or_404(user_id).email})
`;

const idleIn = (source: string) => {
  const { surface, findings } = scanSources({ 'app.py': source, 'guards.py': guards });
  const idle = surface.endpoints.flatMap((endpoint) => endpoint.guards.filter((guard) => !guard.effective));
  return { idle, rules: findings.map(({ ruleId }) => ruleId) };
};

test.each([
  ['flask_login', 'login_required'],
  ['flask_jwt_extended', 'jwt_required'],
  ['guards', 'signed_in'],
])('a guard that is imported and applied to nothing does not act: %s', (module, name) => {
  const { idle, rules } = idleIn(app(`from ${module} import ${name}`));
  expect(idle).toMatchObject([
    { kind: 'authentication', name, idle: 'never-applied', location: { file: 'app.py', startLine: 4 } },
  ]);
  expect(rules).toContain('guard-without-effect');
});

test.each([
  ['it is applied', app('from guards import signed_in', '@signed_in')],
  ['what is imported keeps nobody out', app('from guards import timed')],
  ['what is imported is no decorator', app('from flask import abort, redirect')],
])('nothing is idle where %s', (_, source) => {
  expect(idleIn(source).idle).toEqual([]);
});
