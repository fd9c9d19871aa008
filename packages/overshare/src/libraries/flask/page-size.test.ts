import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

/** Who limits how many objects a list holds. */
const limitOf = (body: string) => {
  const head = `
from flask import Flask, abort, jsonify, request
from flask_sqlalchemy import SQLAlchemy

MOST = 100
app = Flask(__name__)
db = SQLAlchemy(app)

class Article(db.Model):
    id = db.Column(db.Integer, primary_key=True)

@app.get('/articles')
def articles():
    size = request.args.get('size', 20, type=int)
`;
  const tail = '\n    return jsonify([article.id for article in Article.query.limit(size)])\n';
  const { endpoints } = scanSources({ 'app.py': head + body.replaceAll(/^/gm, '    ') + tail }).surface;
  return endpoints[0]?.accesses[0]?.limit;
};

test.each([
  'size = min(size, 100)',
  'size = min(size, MOST)',
  'if size > 100:\n    size = 100',
  'if size > MOST:\n    abort(400)',
  'size = size if size <= MOST else MOST',
])('a size with a maximum is capped: %s', (body) => {
  expect(limitOf(body)).toBe('capped');
});

test.each(['pass', 'size = max(size, 1)', 'if size < 1:\n    size = 1', 'size = min(size, int(request.args["most"]))'])(
  'a size that the client chooses freely is not: %s',
  (body) => {
    expect(limitOf(body)).toBe('client');
  },
);
