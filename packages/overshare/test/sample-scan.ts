// A scan made by hand, with at least one of everything that a report can hold.
import type { WordedFinding } from '#findings/worded.ts';
import {
  access,
  answers,
  email,
  endpoint,
  field,
  guard,
  model,
  password,
  place,
  setting,
  surface,
  write,
} from '#rules/made-surface.ts';
import type { Scan } from '#scan/index.ts';
import type { Surface } from '#surface/index.ts';

const source = `from flask import Blueprint, jsonify
from shop.models import User

SECRET_KEY = 'd41d8cd98f00b204'
bp = Blueprint('users', __name__)


@bp.get('/users/<int:user_id>')
def show(user_id):
\treturn jsonify(User.query.get(user_id).to_dict())
`;

const models = `from shop.extensions import db


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String)
    password_hash = db.Column(db.String)
`;

export const sampleSources: Readonly<Record<string, string>> = { 'shop/views.py': source, 'shop/models.py': models };

const column = { file: 'shop/models.py', startLine: 7, endLine: 7, symbol: 'shop.models.User' };

export const sampleSurface: Surface = surface(
  [
    answers(
      'GET /users/{user_id}',
      'anonymous',
      [
        field('id', { sensitivity: ['internal.key'], exposure: 'excess' }),
        email('email'),
        password('password_hash', { condition: 'user.is_new', selection: 'all', locations: [place(), column] }),
      ],
      {
        accesses: [access({ model: 'shop.models.User', parameter: 'user_id' })],
        guards: [
          guard('login_required', { effective: false, idle: 'above-route' }),
          guard('CORS', { kind: 'cors', from: 'settings', cors: { origins: 'any', credentials: false } }),
        ],
        objectScope: 'none',
        route: place('shop.views', 8),
      },
    ),
    endpoint('PUT /users/{user_id}', 'stranger', {
      handler: { symbol: 'shop.views.change', file: 'shop/gone.py', line: 3, endLine: 9 },
      writes: [write(['email', 'role'])],
      activities: ['writes'],
      known: 'partial',
      why: ['the call of an unknown function decides what leaves'],
      responses: [
        {
          status: 500,
          kind: 'raises',
          fields: [],
          complete: false,
          why: 'it is not known what to_json returns',
          location: place(),
          crash: {
            error: 'TypeError: Object of type User is not JSON serializable',
            sink: 'jsonify',
            value: 'shop.models.User',
            latent: [password('password_hash')],
            leaksIf: 'a JSON provider is added',
          },
        },
      ],
    }),
    endpoint('GET /reports', 'staff', { path: null, routed: false, scopeReasons: ['tenant'], objectScope: 'tenant' }),
  ],
  {
    models: [
      {
        ...model('shop.models.User', { email: ['personal.contact'], password_hash: ['credential'] }, []),
        location: column,
      },
    ],
    settings: [
      setting('debug', { condition: "__name__ == '__main__'" }),
      setting('cors', { value: '*', cors: { origins: 'listed', list: ['https://a.example'], credentials: true } }),
    ],
    identity: { userModel: 'shop.models.User', sessionKeys: ['user_id'], roleColumns: ['shop.models.User.role'] },
    coverage: {
      endpoints: 3,
      full: 2,
      partial: 1,
      filesRead: 2,
      filesSkipped: [
        { file: '(tests)', reason: '4 files, not searched for endpoints', intended: true },
        { file: 'shop/broken.py', reason: 'line 3: this is no Python' },
      ],
      limitsHit: [{ limit: 'steps', where: 'shop.views.change', endpoint: 'PUT /users/{user_id}' }],
      unrouted: 1,
    },
    versions: { flask: '2.0.1' },
    gaps: [
      { name: 'flask.Flask.json', count: 12 },
      { name: 'flask.g.pop', count: 3 },
    ],
  },
);

const common = { related: [], fields: [], args: {}, remedy: null, remediation: null, exposure: null } as const;

const sampleFindings: readonly WordedFinding[] = [
  {
    ...common,
    ruleId: 'credential-in-response',
    category: 'exposure',
    severity: 'critical',
    confidence: 'likely',
    exposure: 'leak',
    fingerprint: '6e1f',
    endpoint: 'GET /users/{user_id}',
    location: { ...place(), endLine: 10 },
    related: [{ file: 'shop/api.py', startLine: 4, endLine: 4, message: 'GET /people' }],
    fields: ['password_hash', 'email'],
    title: 'Credential in a response',
    message:
      '`GET /users/{user_id}` sends `password_hash` to anyone, without login. One more endpoint shares the cause.',
    remedy: { kind: 'choose-fields', model: 'shop.models.User', keep: ['id'], drop: ['password_hash'] },
    remediation: "PUBLIC = ('id', 'name')\nreturn jsonify({name: getattr(user, name) for name in PUBLIC})\n",
    references: ['CWE-200', 'API3:2023'],
  },
  {
    ...common,
    ruleId: 'debug-mode',
    category: 'error-detail',
    severity: 'medium',
    confidence: 'certain',
    fingerprint: '77aa',
    endpoint: null,
    location: { file: 'shop/views.py', startLine: 4, endLine: 4 },
    title: 'Debug mode',
    message: 'The application runs in debug mode.',
    remedy: { kind: 'debug-off' },
    references: [],
  },
];

/** The sample, with other facts or findings in it. */
export function sampleScan(changes: Partial<Scan> = {}): Scan {
  const sourceLines = (file: string) => sampleSources[file]?.split('\n') ?? null;
  return { surface: sampleSurface, findings: sampleFindings, sourceLines, ...changes };
}
