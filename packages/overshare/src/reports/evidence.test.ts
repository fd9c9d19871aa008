import { describe, expect, it } from 'vitest';
import type { WordedFinding } from '#findings/index.ts';
import { scanSources } from '#scan/index.ts';
import { evidenceFor } from './evidence.ts';

const source = `
from flask import Flask, jsonify, request
from flask_login import LoginManager, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(80))
    is_admin = db.Column(db.Boolean)
    password_hash = db.Column(db.String(80))


@app.get('/users/<int:user_id>')
@login_required
def show(user_id):
    user = User.query.get_or_404(user_id)
    return jsonify(present(user))


def present(user):
    return {'hash': user.password_hash}


@app.post('/users')
def register():
    db.session.add(User(**request.get_json()))
    db.session.commit()
    return jsonify({'ok': True})
`;

const { surface, findings } = scanSources({ 'app.py': source });

/** The evidence of the finding of a rule, with the code of each place. */
function evidenceOf(ruleId: string): string[] {
  const finding = findings.find((one) => one.ruleId === ruleId);
  const lines = source.split('\n');
  return evidenceFor(finding as WordedFinding, surface).map(
    ({ startLine, message }) => `${lines[startLine - 1]!.trim()} → ${message}`,
  );
}

describe('the evidence of a finding', () => {
  it('goes from the route by the guard and the query to the field', () => {
    expect(evidenceOf('credential-in-response')).toEqual([
      "@app.get('/users/<int:user_id>') → `GET /users/{user_id}` is answered by `app.show`",
      '@login_required → `login_required` (authentication, from the decorator) acts',
      'user = User.query.get_or_404(user_id) → `app.User` is read, chosen by `user_id`; nothing compares its owner with the caller',
      "return {'hash': user.password_hash} → `hash` from `app.User.password_hash` leaves here",
    ]);
  });

  it('names what a request sets, and that nobody asks who calls', () => {
    expect(evidenceOf('mass-assignment')).toEqual([
      "@app.post('/users') → `POST /users` is answered by `app.register`",
      'def register(): → nothing asks who calls',
      'db.session.add(User(**request.get_json())) → `app.User` is created, a new row',
      'db.session.add(User(**request.get_json())) → the request may set any column of `app.User`',
    ]);
  });

  it('repeats no secret that a condition compares with', () => {
    const condition = "token == 'hunter2'";
    const endpoints = surface.endpoints.map((endpoint) => ({
      ...endpoint,
      responses: endpoint.responses.map((one) => ({
        ...one,
        fields: one.fields.map((field) => ({ ...field, condition })),
      })),
    }));
    const finding = findings.find(({ ruleId }) => ruleId === 'credential-in-response')!;
    const said = evidenceFor(finding, { endpoints }).map(({ message }) => message);
    expect(said.at(-1)).toBe("`hash` from `app.User.password_hash` leaves here, only if `token == '…'`");
  });

  it('names the first of many columns', () => {
    const fields = Array.from({ length: 8 }, (_, at) => `column${at}`);
    const finding = findings.find(({ ruleId }) => ruleId === 'mass-assignment')!;
    const endpoints = surface.endpoints.map((endpoint) => ({
      ...endpoint,
      writes: endpoint.writes.map((write) => ({ ...write, open: false, fields })),
    }));
    expect(evidenceFor(finding, { endpoints }).at(-1)?.message).toBe(
      'the request may set `column0`, `column1`, `column2`, `column3`, `column4`, 3 more of `app.User`',
    );
  });

  it('is empty where a finding is about no endpoint', () => {
    expect(evidenceFor({ ...findings[0]!, endpoint: null }, surface)).toEqual([]);
  });
});
