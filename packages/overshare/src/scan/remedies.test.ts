import { expect, test } from 'vitest';
import { scanSources } from './index.ts';

const models = `
from flask import Flask, jsonify, request, session
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


class Member(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(80))
    password_hash = db.Column(db.String(80))


class Invoice(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    number = db.Column(db.String(20))
    member_id = db.Column(db.Integer, db.ForeignKey('member.id'))
`;

/** What is shown for a rule, in an application with these views and pins. */
function shown(ruleId: string, views: string, pins = ''): (string | null)[] {
  const { findings } = scanSources({ 'app.py': models + views, 'requirements.txt': pins });
  return findings.filter((finding) => finding.ruleId === ruleId).map(({ remediation }) => remediation);
}

test('a password leaves no more, in the names of the project', () => {
  const views = `
@app.get('/members/<int:member_id>')
def show_member(member_id):
    member = Member.query.get_or_404(member_id)
    return jsonify({'number': member.id, 'secret': member.password_hash})
`;
  expect(shown('credential-in-response', views)).toEqual([
    [
      'from flask import jsonify',
      '',
      'def show_member(member_id):',
      '    ...',
      '    return jsonify({',
      '        "number": member.id,',
      '    })',
    ].join('\n'),
  ]);
});

test('an object is looked for among those of the caller, as the pinned version does it', () => {
  const views = `
from flask_login import current_user, login_required


@app.get('/invoices/<int:invoice_id>')
@login_required
def show_invoice(invoice_id):
    invoice = Invoice.query.get_or_404(invoice_id)
    return jsonify({'number': invoice.number})
`;
  const code = (line: string) =>
    ['from flask_login import current_user', '', 'def show_invoice(invoice_id):', `    ${line}`, '    ...'].join('\n');
  const where = 'filter_by(id=invoice_id, member_id=current_user.id)';
  expect(shown('object-not-scoped', views, 'Flask-SQLAlchemy==3.1.1')).toEqual([
    code(`invoice = db.first_or_404(db.select(Invoice).${where})`),
  ]);
  expect(shown('object-not-scoped', views, 'Flask-SQLAlchemy==2.5.1')).toEqual([
    code(`invoice = Invoice.query.${where}.first_or_404()`),
  ]);
});

test('what a request may set is named', () => {
  const views = `
@app.post('/members')
def register():
    member = Member(**request.get_json())
    db.session.add(member)
    db.session.commit()
    return jsonify({'id': member.id})
`;
  expect(shown('mass-assignment', views)).toEqual([
    [
      'from flask import request',
      '',
      'def register():',
      '    data = request.get_json()',
      '    allowed = ("email",)',
      '    member = Member(**{name: data[name] for name in allowed if name in data})',
      '    ...',
    ].join('\n'),
  ]);
});

test('the debugger stays off', () => {
  expect(shown('debug-mode', '\napp.run(debug=True)\n')).toEqual([
    'app.run()  # on your own machine: flask run --debug',
  ]);
});

test('what is shown, put into the code, is found no more', () => {
  const views = (body: string) => `
@app.post('/members')
def register():
${body}
    db.session.add(member)
    db.session.commit()
    return jsonify({'id': member.id})
`;
  const before = views('    member = Member(**request.get_json())');
  const [code] = shown('mass-assignment', before);
  const lines = code?.split('\n').slice(3, -1).join('\n') ?? '';
  expect(shown('mass-assignment', views(lines))).toEqual([]);
});
