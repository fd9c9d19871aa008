import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const permissions = `class Permission:
    WRITE = 1
    MODERATE = 2
    ADMIN = 4`;

const scan = (numbers: string, view: string) =>
  scanSources({
    'app.py': `
from functools import wraps
from flask import Flask, abort, jsonify, request
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy
app = Flask(__name__)
db = SQLAlchemy(app)
login_manager = LoginManager(app)

${numbers}

class Role(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    permissions = db.Column(db.Integer)
    users = db.relationship('User', backref='role')
    def has(self, number):
        return self.permissions & number == number

class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    role_id = db.Column(db.Integer, db.ForeignKey('role.id'))
    def can(self, number):
        return self.role is not None and self.role.has(number)

class Post(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    body = db.Column(db.Text)
    author_id = db.Column(db.Integer, db.ForeignKey('user.id'))
    author = db.relationship('User')

def permission_required(number):
    def decorator(view):
        @wraps(view)
        def guarded(*args, **kwargs):
            if not current_user.can(number):
                abort(403)
            return view(*args, **kwargs)
        return guarded
    return decorator

@app.post('/posts/<int:id>')
@login_required
${view}
`,
  });

const outcomes = (numbers: string, view: string) => scan(numbers, view).surface.endpoints[0]?.callers;

const guarded = (number: string) => `@permission_required(${number})\ndef view(id):\n    return 'x'`;

test('the name of a bit says who bears it: the powerful ones staff alone, others those who were granted something', () => {
  expect(outcomes(permissions, guarded('Permission.ADMIN'))).toMatchObject({
    anonymous: 'denied',
    plain: 'denied',
    stranger: 'denied',
    staff: 'reached',
  });
  expect(outcomes(permissions, guarded('Permission.MODERATE'))).toMatchObject({ stranger: 'denied', staff: 'reached' });
  expect(outcomes(permissions, guarded('Permission.WRITE'))).toMatchObject({
    anonymous: 'denied',
    plain: 'denied',
    stranger: 'reached',
    staff: 'reached',
  });
});

test('a number without a name says nothing', () => {
  expect(outcomes('', guarded('64'))).toMatchObject({ anonymous: 'denied', plain: 'reached', staff: 'reached' });
});

test('an owner or an administrator is no stranger', () => {
  const edit = (check: string) => `def edit(id):
    post = Post.query.get_or_404(id)
    if ${check}:
        abort(403)
    post.body = request.json['body']
    db.session.commit()
    return 'x'`;
  const kept = 'current_user != post.author and not current_user.can(Permission.ADMIN)';
  const rules = (check: string) => scan(permissions, edit(check)).findings.map(({ ruleId }) => ruleId);
  expect(rules(kept)).not.toContain('object-not-scoped');
  expect(rules('not current_user.can(Permission.WRITE)')).toContain('object-not-scoped');
});
