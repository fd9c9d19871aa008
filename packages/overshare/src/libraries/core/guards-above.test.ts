import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import type { Guard } from '#surface/index.ts';

const application = `from functools import wraps
from flask import Flask, abort, jsonify, session
from flask_login import LoginManager, login_required

app = Flask(__name__)
LoginManager(app)

def members_only(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if "user_id" not in session:
            abort(401)
        return view(*args, **kwargs)
    return inner

def logged(view):
    @wraps(view)
    def inner(*args, **kwargs):
        return view(*args, **kwargs)
    return inner
`;
const lines = application.split('\n').length;

function guardsOf(decorators: string): readonly Guard[] {
  const { surface } = scanSources({
    'app.py': `${application}${decorators}
def salaries():
    return jsonify(ok=True)
`,
  });
  // of the decorators that are there, each test applies one
  return surface.endpoints[0]?.guards.filter(({ idle }) => idle !== 'never-applied') ?? [];
}
const route = '@app.get("/salaries")';

describe('a guard above the decorator that registers the route', () => {
  it.each([
    ['login_required', 'login_required'],
    ['members_only', 'members_only.inner'],
  ])('does not act, whether of a library or of the project: %s', (decorator, name) => {
    const [guard, ...more] = guardsOf(`@${decorator}\n${route}`);
    expect(more).toEqual([]);
    expect(guard).toMatchObject({ kind: 'authentication', name, effective: false, idle: 'above-route' });
    expect(guard?.location).toMatchObject({ file: 'app.py', startLine: lines });
  });

  it.each(['login_required', 'members_only'])('acts below it, and is shown where it stands: %s', (decorator) => {
    const [guard, ...more] = guardsOf(`${route}\n@${decorator}`);
    expect(more).toEqual([]);
    expect(guard).toMatchObject({ kind: 'authentication', effective: true });
    expect(guard?.location?.file).toBe('app.py');
  });

  it('is not seen in a decorator that keeps nobody out', () => {
    expect(guardsOf(`@logged\n${route}`)).toEqual([]);
  });
});
