import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { allCases } from './constructs.ts';
import { outcomeOf } from './outcome.ts';
import type { Call, Identity, RecordedEndpoint, Recording } from './recording.ts';
import type { Report, ReportedEndpoint } from './report.ts';

const callerOf: Record<string, string> = { other: 'stranger' };
const callerNames = ['anonymous', 'plain', 'stranger', 'owner', 'colleague', 'staff'];

/** The report that a faultless analyzer would give. */
function rightReport({ endpoints }: Recording): Report {
  return { endpoints: endpoints.map(rightEndpoint) };
}

function rightEndpoint(recorded: RecordedEndpoint): ReportedEndpoint {
  const calls = Object.entries(recorded.calls) as [Identity, Call][];
  const outcomes = calls.map(([identity]) => [callerOf[identity] ?? identity, outcomeOf(recorded, identity)] as const);
  return {
    methods: [recorded.method],
    path: recorded.path,
    throttled: recorded.burst?.last === 429 ? 'yes' : 'no',
    callers: callersWith(Object.fromEntries(outcomes)),
    guards: (recorded.cors ?? []).flatMap(({ origin, allowOrigin, allowCredentials }) =>
      allowOrigin === null ? [] : [corsGuard(origin, allowOrigin, allowCredentials === 'true')],
    ),
    responses: calls.map(([identity, call]) => ({
      status: call.status,
      kind: call.kind ?? 'empty',
      fields: [...(call.paths ?? []), ...(call.columns ?? [])].map((path) => ({
        path,
        origin: call.paths ? null : `app.${path}`,
        callers: [callerOf[identity] ?? identity],
      })),
    })),
    writes: calls.flatMap(([, call]) =>
      (call.writes ?? []).map(({ model, fields }) => ({ model: `app.${model}`, fields })),
    ),
  };
}

function callersWith(known: Record<string, string | null>): ReportedEndpoint['callers'] {
  return { ...Object.fromEntries(callerNames.map((name) => [name, null])), ...known };
}

function corsGuard(origin: string, allowed: string, credentials: boolean) {
  const cors = allowed === '*' ? ({ origins: 'any' } as const) : ({ origins: 'listed', list: [origin] } as const);
  return { kind: 'cors', effective: true, cors: { ...cors, credentials } };
}

const recording: Recording = {
  versions: {},
  endpoints: [
    {
      method: 'POST',
      path: '/users/{id}',
      calls: {
        anonymous: { status: 302, location: '/auth/login' },
        other: { status: 404, kind: 'html' },
        owner: {
          status: 200,
          kind: 'json',
          paths: ['user.email', 'user.tags[]'],
          writes: [{ model: 'User', operation: 'update', fields: ['email'] }],
        },
        staff: { status: 500, kind: 'html', error: 'TypeError' },
      },
      cors: [{ origin: 'https://evil.example', allowOrigin: 'https://evil.example', allowCredentials: 'true' }],
      burst: { identity: 'owner', calls: 5, last: 429 },
    },
  ],
};

const right = rightEndpoint(recording.endpoints[0]!);

/** What is found when the right report is changed in one place. */
function foundAfter(change: (endpoint: ReportedEndpoint) => Partial<ReportedEndpoint>): string[] {
  const report = { endpoints: [{ ...right, ...change(right) }] };
  return compare(recording, report).map(({ what, identity }) => (identity ? `${what} of ${identity}` : what));
}

describe('every recording', () => {
  const cases = allCases();

  it('can be met by a report', () => {
    for (const { name, recording } of cases)
      expect({ name, found: compare(recording, rightReport(recording)) }).toEqual({ name, found: [] });
  });

  it.each([
    ['says nothing', () => ({ endpoints: [] })],
    ['knows the routes and nothing else', (recording: Recording) => emptied(recording)],
  ])('catches a report that %s', (_, report) => {
    const passed = cases.filter(({ recording }) => compare(recording, report(recording)).length === 0);
    expect(passed.map(({ name }) => name)).toEqual([]);
  });
});

function emptied(recording: Recording): Report {
  const endpoints = rightReport(recording).endpoints;
  const callers = Object.fromEntries(callerNames.map((name) => [name, 'unknown']));
  return { endpoints: endpoints.map((endpoint) => ({ ...endpoint, callers, responses: [], guards: [], writes: [] })) };
}

describe('a report is caught that', () => {
  it.each([
    [
      'lets a caller in who is refused',
      () => ({ callers: { ...right.callers, stranger: 'reached' } }),
      'outcome of other',
    ],
    [
      'takes a redirect to the login page for an answer',
      () => ({ callers: { ...right.callers, anonymous: 'reached' } }),
      'outcome of anonymous',
    ],
    [
      'sees a leak where the framework crashes',
      () => ({ callers: { ...right.callers, staff: 'reached' } }),
      'outcome of staff',
    ],
    ['misses what leaves', () => ({ responses: [] }), 'fields of owner'],
    [
      'lists more than leaves',
      (endpoint: ReportedEndpoint) => ({ responses: withField(endpoint, 'user.name') }),
      'fields of owner',
    ],
    ['names another column as written', () => ({ writes: [{ model: 'app.User', fields: ['name'] }] }), 'writes'],
    ['forgets that origins are echoed', () => ({ guards: [] }), 'cors'],
    ['sees no throttle', () => ({ throttled: 'no' as const }), 'throttle'],
    ['has another path', () => ({ path: '/users' }), 'endpoint'],
  ])('%s', (_, change, expected) => {
    expect(foundAfter(change)).toContain(expected);
  });
});

function withField(endpoint: ReportedEndpoint, path: string, condition?: string) {
  const field = { path, origin: null, callers: ['owner'], ...(condition === undefined ? {} : { condition }) };
  return endpoint.responses.map((response) => ({ ...response, fields: [...response.fields, field] }));
}

describe('a report is right that', () => {
  it.each([
    ['lists a field that leaves under a condition', 'user.name', 'user.is_admin'],
    ['has a key known only at run time', 'user.{}', undefined],
  ])('%s', (_, path, condition) => {
    expect(foundAfter((endpoint) => ({ responses: withField(endpoint, path, condition) }))).toEqual([]);
  });

  it('stands for an owner by an ordinary user where nobody owns anything', () => {
    const callers = { ...right.callers, owner: null, plain: 'reached' };
    expect(foundAfter(() => ({ callers }))).toEqual([]);
  });
});

describe('what a caller got', () => {
  const outcome = (calls: RecordedEndpoint['calls']) => outcomeOf({ method: 'GET', path: '/', calls }, 'other');

  it('is no refusal where nobody finds anything', () => {
    expect(outcome({ other: { status: 404 } })).toBeNull();
    expect(outcome({ other: { status: 404 }, owner: { status: 200 } })).toBe('denied');
  });

  it('is a refusal where he is sent elsewhere and another is served', () => {
    expect(outcome({ other: { status: 302, location: '/' } })).toBe('reached');
    expect(outcome({ other: { status: 302, location: '/' }, owner: { status: 200 } })).toBe('denied');
  });
});
