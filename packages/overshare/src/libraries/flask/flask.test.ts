import { expect, it } from 'vitest';
import type { Endpoint } from '#surface/index.ts';
import { scanSources } from '#scan/index.ts';

const START = `
import json
from flask import Flask, Response, jsonify, request, session
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    email = db.Column(db.String(120))

    def __repr__(self):
        return f'{self.name} <{self.email}>'
`;

function endpointsOf(source: string, requirements = ''): readonly Endpoint[] {
  return scanSources({ 'app.py': START + source, 'requirements.txt': requirements }).surface.endpoints;
}

function fieldsOf(source: string, requirements?: string): string[] {
  const [endpoint] = endpointsOf(source, requirements);
  return endpoint?.responses.flatMap(({ fields }) => fields.map(({ path, origin }) => origin ?? path)) ?? [];
}

function anonymousGets(body: string, requirements?: string): string | null | undefined {
  const [endpoint] = endpointsOf(`@app.route('/x')\ndef x():\n    ${body}\n`, requirements);
  return endpoint?.callers.anonymous;
}

it.each([
  ['a generator', 'return jsonify(u.id for u in User.query.all())'],
  ['what map hands out', 'return jsonify(map(str, [1]))'],
  ['the values of a dict', "return jsonify({'a': 1}.values())"],
  ['bytes', "return jsonify(data=b'raw')"],
  ['a set', 'return jsonify(tags={1, 2})'],
  ['a number that is the whole answer', 'return 42'],
  ['a division by zero', 'return {"total": 1 / 0}'],
])('%s crashes', (_, body) => {
  expect(anonymousGets(body)).toBe('crashes');
});

it.each([
  ['a list made of a generator', 'return jsonify(list(u.id for u in User.query.all()))'],
  ['a list made of the values of a dict', "return jsonify(list({'a': 1}.values()))"],
  ['a generator that is the whole answer', "return (line for line in ['a', 'b'])"],
  ['text of bytes that are the whole answer', "return b'raw'"],
])('%s is an answer', (_, body) => {
  expect(anonymousGets(body)).toBe('reached');
});

it('knows that lists became answers with Flask 2.2', () => {
  expect(anonymousGets('return [1]', 'flask==2.1.3')).toBe('crashes');
  expect(anonymousGets('return [1]', 'flask==2.2.0')).toBe('reached');
});

it('writes with an encoder of the application before Flask 2.3 only', () => {
  const source = `
class Encoder(json.JSONEncoder):
    def default(self, value):
        return {'id': value.id}

app.json_encoder = Encoder

@app.route('/x')
def x():
    return jsonify(User.query.get(1))
`;
  expect(fieldsOf(source, 'flask==2.2.0')).toEqual(['app.User.id']);
  expect(endpointsOf(source, 'flask==2.3.0')[0]?.callers.anonymous).toBe('crashes');
});

it("lets a fallback of the project's own write what Flask cannot, also sets", () => {
  const source = `
app.json.default = lambda value: sorted(value) if isinstance(value, set) else {'name': value.name}

@app.route('/x')
def x():
    return jsonify(users=User.query.all(), roles={'a', 'b'})
`;
  expect(fieldsOf(source)).toEqual(['roles[]', 'app.User.name']);
});

it('knows what a rule adds to the arguments of its view, and that the path always brings its own', () => {
  const source = `
def users(user_id):
    if user_id is None:
        return jsonify([u.name for u in User.query.all()])
    return jsonify(User.query.get_or_404(user_id).email)

app.add_url_rule('/users', 'all', users, defaults={'user_id': None})
app.add_url_rule('/users/<int:user_id>', 'one', users)
`;
  const origins = endpointsOf(source).map(({ path, responses }) => [
    path,
    responses.flatMap(({ fields }) => fields.map(({ origin }) => origin)),
  ]);
  expect(origins).toEqual([
    ['/users', ['app.User.name']],
    ['/users/{user_id}', ['app.User.email']],
  ]);
});

it('names every column that stands in a text, also where nothing may be found', () => {
  expect(fieldsOf("@app.route('/x/<int:key>')\ndef x(key):\n    return str(db.session.get(User, key))\n")).toEqual([
    'app.User.email',
    'app.User.name',
  ]);
});

it('does not know what an unknown decorator makes of a result that is no answer', () => {
  const view = (decorator: string) => `
from unknown_library import shaped
@app.route('/x')
${decorator}
def x():
    return User.query.first_or_404()
`;
  const [shaped] = endpointsOf(view('@shaped'));
  expect([shaped?.callers.anonymous, shaped?.known]).toEqual(['reached', 'partial']);
  expect(endpointsOf(view(''))[0]?.callers.anonymous).toBe('crashes');
});

it('takes commands for no endpoints and goes on after them', () => {
  const source = `
from flask import Blueprint
bp = Blueprint('tasks', __name__, cli_group=None)

@bp.cli.group()
def translate():
    pass

@translate.command()
def update():
    return 'x'

@app.get('/x')
def x():
    return 'x'
`;
  const { endpoints, coverage } = scanSources({ 'app.py': START + source }).surface;
  expect(endpoints.map(({ path }) => path)).toEqual(['/x']);
  expect(coverage.limitsHit).toEqual([]);
});

it('reads a text that is handed out line by line', () => {
  expect(
    fieldsOf(`
@app.route('/x.csv')
def x():
    def lines():
        yield 'email'
        for user in User.query.all():
            yield user.email + '\\n'
    return Response(lines(), mimetype='text/csv')
`),
  ).toEqual(['app.User.email']);
});

it('reads the kind of an answer from a header that is set later', () => {
  const [endpoint] = endpointsOf(`
@app.route('/x')
def x():
    answer = Response(User.query.first().email)
    answer.headers['Content-Type'] = 'application/json'
    return answer
`);
  expect(endpoint?.responses.map(({ kind }) => kind)).toEqual(['json']);
});

it('follows the JSON of an answer that a hook wraps', () => {
  const source = `
@app.after_request
def envelope(response):
    response.set_data(json.dumps({'data': response.get_json()}))
    return response

@app.route('/x')
def x():
    return jsonify(email=User.query.first().email)
`;
  const [endpoint] = endpointsOf(source);
  expect(endpoint?.responses[0]?.fields.map(({ path, origin }) => [path, origin])).toEqual([
    ['data.email', 'app.User.email'],
  ]);
});

it('tells the callers who get a constant from those who get a column', () => {
  const [endpoint] = endpointsOf(`
@app.route('/x')
def x():
    user = db.session.get(User, session['user_id']) if 'user_id' in session else None
    return jsonify(name=user.name if user else 'guest')
`);
  const fields = endpoint?.responses[0]?.fields.map(({ origin, callers }) => [origin, callers.includes('anonymous')]);
  expect(fields).toEqual([
    [null, true],
    ['app.User.name', false],
  ]);
});

it('takes a name that the project only reads from the session for that of who is logged in', () => {
  const read = "if session.get('name') is None:\n        return 'no', 401\n    return jsonify(secret=1)";
  expect(anonymousGets(read)).toBe('denied');
});

it('does not where anybody can have it written', () => {
  const [, endpoint] = endpointsOf(`
@app.route('/greet')
def greet():
    session['name'] = 'you'
    return 'hello'

@app.route('/x')
def x():
    if session.get('name') is None:
        return 'no', 401
    return jsonify(secret=1)
`);
  expect(endpoint?.callers.anonymous).toBe('reached');
});
