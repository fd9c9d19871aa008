import { expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';

const CONFIG = `
from flask import Flask, jsonify

class Config:
    def load(self, stored):
        for name, value in stored.items():
            setattr(self, name, value)

class Fixed:
    def load(self, stored):
        setattr(self, 'title', stored['title'])

config, fixed = Config(), Fixed()
app = Flask(__name__)

@app.get('/named')
def named():
    return jsonify(title=config.title)

@app.get('/missing')
def missing():
    return jsonify(title=fixed.subtitle)
`;

it('takes an attribute for unknown, not for missing, where the names of attributes come from data', () => {
  const { endpoints } = scanSources({ 'shop.py': CONFIG }).surface;
  expect(endpoints.map(({ path, callers }) => [path, callers.anonymous])).toEqual([
    ['/missing', 'crashes'],
    ['/named', 'reached'],
  ]);
});

it('leaves what object says of itself alone: a class may take it up again', () => {
  const source = `
from flask import Flask
app = Flask(__name__)

class User:
    __hash__ = object.__hash__
    name = 'x'

@app.get('/name')
def name():
    return {'name': User().name}
`;
  expect(scanSources({ 'shop.py': source }).surface.endpoints.map(({ callers }) => callers.anonymous)).toEqual([
    'reached',
  ]);
});
