import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import type { CorsPolicy } from '#surface/index.ts';

function policies(code: string): Record<string, CorsPolicy | undefined> {
  const { surface } = scanSources({
    'app.py': `
from flask import Flask, Blueprint, jsonify, request
from flask_cors import CORS, cross_origin

app = Flask(__name__)
${code}

@app.get("/api/orders")
def orders():
    return jsonify(ok=True)
`,
  });
  return Object.fromEntries<CorsPolicy | undefined>(
    surface.endpoints.map((one) => [one.path ?? '', one.guards.find((guard) => guard.kind === 'cors')?.cors]),
  );
}
const policy = (code: string) => policies(code)['/api/orders'];

describe('Flask-CORS', () => {
  it.each([
    ['CORS(app)', { origins: 'reflected', credentials: false }],
    ['CORS(app, supports_credentials=True)', { origins: 'reflected', credentials: true }],
    ['CORS(app, send_wildcard=True)', { origins: 'any', credentials: false }],
    ['CORS(app, origins=["*"], supports_credentials=True)', { origins: 'reflected', credentials: true }],
    ['CORS(app, origins=".*")', { origins: 'reflected', credentials: false }],
    ['CORS(app, origins="https://a.example")', { origins: 'listed', credentials: false, list: ['https://a.example'] }],
    ['CORS().init_app(app)', { origins: 'reflected', credentials: false }],
    ['CORS(app, resources={r"/api/*": {"origins": "*"}})', { origins: 'reflected', credentials: false }],
    ['CORS(app, resources=r"/api/*", supports_credentials=True)', { origins: 'reflected', credentials: true }],
    [
      'app.config["CORS_ORIGINS"] = ["https://a.example"]\nCORS(app)',
      { origins: 'listed', list: ['https://a.example'] },
    ],
  ])('reads %s', (code, expected) => {
    expect(policy(code)).toMatchObject(expected);
  });

  it('says what a pattern admits beyond what was meant', () => {
    const pattern = (text: string) => policy(`CORS(app, origins=[r"${text}"])`);
    expect(pattern(String.raw`https://.*\.shop\.example`)).toMatchObject({
      origins: 'pattern',
      weakness: 'unanchored',
    });
    expect(pattern(String.raw`^https://.*shop.example$`)?.weakness).toBe('unescaped dot');
    expect(pattern(String.raw`^https://.*\.shop\.example$`)?.weakness).toBeUndefined();
  });

  it('leaves alone what no pattern of the resources fits', () => {
    expect(policy('CORS(app, resources={r"/public/*": {"origins": "*"}})')).toBeUndefined();
  });

  it('gives a decorated view its own policy', () => {
    const found = policies(`
CORS(app)

@app.get("/own")
@cross_origin(origins="https://a.example", supports_credentials=True)
def own():
    return jsonify(ok=True)

@cross_origin()
@app.get("/above")
def above():
    return jsonify(ok=True)
`);
    expect(found['/own']).toEqual({ origins: 'listed', list: ['https://a.example'], credentials: true });
    expect(found['/above']).toEqual({ origins: 'reflected', credentials: false });
  });
});

describe('headers written by hand', () => {
  const hook = (body: string) => `
@app.after_request
def add_headers(response):
    origin = request.headers.get("Origin")
    ${body.replaceAll('\n', '\n    ')}
    return response
`;
  const header = 'response.headers["Access-Control-Allow-Origin"]';

  it.each([
    [`${header} = "*"`, { origins: 'any', credentials: false }],
    [`${header} = origin`, { origins: 'reflected', credentials: false }],
    [`response.headers.add("access-control-allow-origin", "*")`, { origins: 'any' }],
    [
      `${header} = origin\nresponse.headers["Access-Control-Allow-Credentials"] = "true"`,
      { origins: 'reflected', credentials: true },
    ],
    [`if origin in ALLOWED:\n    ${header} = origin`, { origins: 'listed' }],
    [
      `if origin.startswith("https://a.example"):\n    ${header} = origin`,
      { origins: 'pattern', weakness: 'unanchored' },
    ],
    [`${header} = "https://a.example"`, { origins: 'listed', list: ['https://a.example'] }],
  ])('are read as a browser reads them: %s', (body, expected) => {
    expect(policy(`ALLOWED = load_origins()\n${hook(body)}`)).toMatchObject(expected);
  });

  it('say nothing where other headers are written', () => {
    expect(policy(hook('response.headers["X-Frame-Options"] = "DENY"'))).toBeUndefined();
  });
});
