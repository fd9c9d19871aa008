import { expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';

const fieldsOf = (method: string) =>
  scanSources({
    'shop.py': `
from flask import Flask, jsonify
app = Flask(__name__)
LABELS = {'a': 'first', 'b': 'second'}

@app.route('/labels')
def labels():
    if not LABELS.has_key('a'):
        return jsonify(missing=True)
    return jsonify(dict((name, name) for name, label in LABELS.${method}()))
`,
  }).surface.endpoints[0]?.responses[0]?.fields.map(({ path }) => path);

it('reads the dictionary methods of Python 2', () => {
  expect(fieldsOf('iteritems')).toEqual(fieldsOf('items'));
  expect(fieldsOf('iteritems')?.length).toBeGreaterThan(0);
  expect(fieldsOf('iteritems')).not.toContain('missing');
  expect(fieldsOf('viewitems')).toEqual(fieldsOf('items'));
});
