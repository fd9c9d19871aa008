import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

/** The debug settings of an application, as `line condition`. */
const debugOf = (body: string) => {
  const head = `import os
from flask import Flask
class Base:
    DEBUG = False
class Development(Base):
    DEBUG = True
configurations = {'development': Development, 'production': Base}
app = Flask(__name__)
`;
  const { settings } = scanSources({ 'app.py': head + body }).surface;
  return settings
    .filter(({ name }) => name === 'debug')
    .map((one) => `${one.location.startLine} ${one.condition ?? ''}`);
};

test.each([
  ["app.config['DEBUG'] = True", '9 '],
  ['app.config.update(DEBUG=True)', '9 '],
  ['app.run(debug=True)', '9 '],
  ['app.config.from_object(Development)', '6 '],
  ["if os.environ.get('LOUD'):\n    app.debug = True", "10 os.environ.get('LOUD')"],
  ["if __name__ == '__main__':\n    app.run(debug=True)", "10 __name__ == '__main__'"],
])('debug mode is on, where it is written and under its condition: %s', (body, said) => {
  expect(debugOf(body)).toEqual([said]);
});

test.each([
  ['a class that the environment chooses', "app.config.from_object(configurations[os.environ.get('MODE')])"],
  ['a value that the environment says', "app.config['DEBUG'] = os.environ.get('LOUD') == '1'"],
  ['a class without it', 'app.config.from_object(Base)'],
  ['a parameter that the environment says', "app.run(debug=os.environ.get('LOUD') == '1')"],
])('nothing says that it is on: %s', (_, body) => {
  expect(debugOf(body)).toEqual([]);
});
