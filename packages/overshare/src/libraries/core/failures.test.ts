import { expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const knowledge = (body: string) => {
  const source = `from flask import Flask, request\n\napp = Flask(__name__)\n\n@app.get('/')\ndef view():\n    ${body}\n`;
  const [endpoint] = scanSources({ 'app.py': source }).surface.endpoints;
  return [endpoint?.known, endpoint?.why];
};

test('an endpoint that only ever fails is not called understood', () => {
  expect(knowledge('return None.name')).toEqual(['partial', ['every answer fails with AttributeError at app.py:7']]);
});

test('an endpoint that may fail and otherwise answers is', () => {
  expect(knowledge("return {'a': 1} if request.args.get('a') else None.name")).toEqual(['full', []]);
});
