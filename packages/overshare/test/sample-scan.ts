// A scan made by hand, with at least one of everything that a report can hold.
import type { Note, SuppressedFinding, WordedFinding } from '#findings/index.ts';
import type { Scan } from '#scan/index.ts';
import type { Endpoint, Field, Location, Surface } from '#surface/index.ts';

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

const answer: Location = { file: 'shop/views.py', startLine: 10, endLine: 10, symbol: 'shop.views.show' };
const decorators: Location = { file: 'shop/views.py', startLine: 8, endLine: 8 };
const column: Location = { file: 'shop/models.py', startLine: 7, endLine: 7, symbol: 'shop.models.User' };

const email: Field = {
  path: 'email',
  origin: 'shop.models.User.email',
  model: 'shop.models.User',
  kind: 'column',
  sensitivity: ['personal.contact'],
  exposure: 'excess',
  selection: 'named',
  subject: 'anyone',
  callers: ['anonymous', 'plain', 'stranger', 'staff'],
  locations: [answer],
};

const password: Field = {
  ...email,
  path: 'password_hash',
  origin: 'shop.models.User.password_hash',
  sensitivity: ['credential'],
  exposure: 'leak',
  selection: 'all',
  condition: 'user.is_new',
  locations: [answer, column],
};

const show: Endpoint = {
  id: 'GET /users/{user_id}',
  methods: ['GET'],
  path: '/users/{user_id}',
  routed: true,
  framework: 'flask',
  handler: { symbol: 'shop.views.show', file: 'shop/views.py', line: 9, endLine: 10 },
  access: 'public',
  objectScope: 'none',
  scopeReasons: [],
  throttled: 'no',
  callers: {
    anonymous: 'reached',
    plain: 'reached',
    stranger: 'reached',
    owner: null,
    colleague: null,
    staff: 'reached',
  },
  guards: [
    {
      kind: 'authentication',
      name: 'login_required',
      effective: false,
      idle: 'above-route',
      from: 'decorator',
      location: decorators,
      replaced: 'IsAuthenticated',
    },
    {
      kind: 'cors',
      name: 'CORS',
      effective: true,
      from: 'settings',
      cors: { origins: 'any', credentials: false, weakness: 'unanchored' },
    },
  ],
  responses: [{ status: 200, kind: 'json', fields: [email, password], complete: true }],
  accesses: [
    {
      model: 'shop.models.User',
      operation: 'read',
      picked: 'request',
      scope: [],
      owned: true,
      many: false,
      limit: null,
      leaves: true,
      parameter: 'user_id',
      location: answer,
    },
  ],
  writes: [],
  activities: [],
  effects: [],
  known: 'full',
  why: [],
  route: decorators,
};

const change: Endpoint = {
  ...show,
  id: 'PUT /users/{user_id}',
  methods: ['PUT'],
  handler: { symbol: 'shop.views.change', file: 'shop/gone.py', line: 3, endLine: 9 },
  access: 'authenticated',
  objectScope: null,
  callers: {
    anonymous: 'denied',
    plain: 'crashes',
    stranger: 'crashes',
    owner: null,
    colleague: null,
    staff: 'unknown',
  },
  guards: [],
  accesses: [],
  writes: [
    { model: 'shop.models.User', fields: ['email', 'role'], open: false, operation: 'update', location: answer },
  ],
  activities: ['writes'],
  effects: [
    {
      kind: 'logs',
      name: 'logger.info',
      data: [
        { origin: 'shop.models.User.email', from: 'column', sensitivity: ['personal.contact'], exposure: 'excess' },
        { origin: 'query email', from: 'request', sensitivity: ['personal.contact'], exposure: 'excess' },
      ],
      weakness: 'wrong-place',
      location: answer,
    },
  ],
  promised: ['id'],
  refusal: 'redirect',
  known: 'partial',
  why: ['the call of an unknown function decides what leaves'],
  responses: [
    {
      status: 500,
      kind: 'raises',
      fields: [],
      complete: false,
      why: 'it is not known what to_json returns',
      location: answer,
      crash: {
        error: 'TypeError: Object of type User is not JSON serializable',
        sink: 'jsonify',
        value: 'shop.models.User',
        latent: [password],
        leaksIf: 'a JSON provider is added',
      },
    },
  ],
};

const unrouted: Endpoint = {
  ...show,
  id: 'shop.reports.list_all',
  path: null,
  routed: false,
  handler: { symbol: 'shop.reports.list_all', file: 'shop/reports.py', line: 1, endLine: 2 },
  access: 'permission',
  objectScope: 'tenant',
  scopeReasons: ['tenant'],
  throttled: 'yes',
  responses: [],
};

export const sampleSurface: Surface = {
  endpoints: [show, change, unrouted],
  models: [
    {
      name: 'shop.models.User',
      columns: [
        { name: 'email', type: 'String', sensitivity: ['personal.contact'] },
        { name: 'password_hash', type: 'String', sensitivity: ['credential'] },
      ],
      owner: [],
      location: column,
    },
  ],
  settings: [
    { name: 'debug', value: 'True', safe: false, condition: "__name__ == '__main__'", location: decorators },
    {
      name: 'cors',
      value: '*',
      safe: null,
      cors: { origins: 'listed', list: ['https://a.example'], credentials: true },
      location: decorators,
    },
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
    settingsFiles: ['shop/settings.py'],
  },
  versions: { flask: '2.0.1' },
  gaps: [
    { name: 'flask.Flask.json', count: 12 },
    { name: 'flask.g.pop', count: 3 },
  ],
};

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
    location: answer,
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

const [credential, debug] = sampleFindings;

const sampleSuppressed: readonly SuppressedFinding[] = [
  {
    ...debug!,
    fingerprint: '88bb',
    acceptance: { by: 'comment', reason: 'only on my machine', file: 'shop/views.py', line: 3 },
  },
  {
    ...credential!,
    ruleId: 'missing-authentication',
    category: 'access',
    severity: 'low',
    fingerprint: '99cc',
    title: 'Missing authentication',
    message: 'Anyone can call `GET /users/{user_id}` without login; it gives out `User`.',
    acceptance: { by: 'configuration', reason: 'declared public', entry: 'GET /users/*' },
  },
];

const sampleNotes: readonly Note[] = [
  {
    kind: 'unused-suppression',
    message: 'There is nothing to suppress here: `debug-mode` finds nothing that this comment speaks of.',
    file: 'shop/models.py',
    line: 2,
  },
  { kind: 'unused-public', message: 'No endpoint is found for `/health`, which the configuration declares public.' },
];

/** The sample, with other facts or findings in it. */
export function sampleScan(changes: Partial<Scan> = {}): Scan {
  return {
    surface: sampleSurface,
    findings: sampleFindings,
    hidden: 3,
    suppressed: sampleSuppressed,
    notes: sampleNotes,
    score: { value: 52, grade: 'F' },
    sourceLines: (file) => sampleSources[file]?.split('\n') ?? null,
    ...changes,
  };
}
