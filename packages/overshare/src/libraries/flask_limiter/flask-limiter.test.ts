import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';

function throttled(setUp: string, view: string): Record<string, string> {
  const { surface } = scanSources({
    'app.py': `
from flask import Flask, jsonify
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
${setUp}
${view}
`,
  });
  return Object.fromEntries(surface.endpoints.map((one) => [one.id, one.throttled]));
}

const plain = `
@app.get("/plain")
def plain():
    return jsonify(ok=True)
`;

describe('Flask-Limiter', () => {
  it.each([
    ['Limiter(get_remote_address, app=app, default_limits=["5/minute"])', 'yes'],
    ['Limiter(app, key_func=get_remote_address, default_limits=["5/minute"])', 'yes'],
    ['Limiter(app=app, key_func=get_remote_address, application_limits=["5/minute"])', 'yes'],
    ['limiter = Limiter(key_func=get_remote_address, default_limits=["5/minute"])\nlimiter.init_app(app)', 'yes'],
    ['app.config["RATELIMIT_DEFAULT"] = "5/minute"\nLimiter(get_remote_address, app=app)', 'yes'],
    ['Limiter(get_remote_address, app=app, default_limits=[])', 'no'],
    ['Limiter(get_remote_address, app=app)', 'no'],
    ['Limiter(get_remote_address, default_limits=["5/minute"])', 'no'],
    ['Limiter(get_remote_address, app=app, default_limits=["5/minute"], enabled=False)', 'no'],
  ])('limits every view by default: %s', (setUp, expected) => {
    expect(throttled(setUp, plain)).toEqual({ 'GET /plain': expected });
  });

  it('limits decorated views, for the methods that are named', () => {
    const view = `
@app.route("/login", methods=["GET", "POST"])
@limiter.limit("5/minute", methods=["POST"])
def login():
    return jsonify(ok=True)

@app.get("/shared")
@limiter.shared_limit("5/minute", scope="all")
def shared():
    return jsonify(ok=True)
${plain}`;
    expect(throttled('limiter = Limiter(get_remote_address, app=app)', view)).toEqual({
      'GET /login': 'no',
      'POST /login': 'yes',
      'GET /shared': 'yes',
      'GET /plain': 'no',
    });
  });

  it('leaves out what is exempt', () => {
    const view = `
@app.get("/health")
@limiter.exempt
def health():
    return jsonify(ok=True)
${plain}`;
    expect(throttled('limiter = Limiter(get_remote_address, app=app, default_limits=["5/minute"])', view)).toEqual({
      'GET /health': 'no',
      'GET /plain': 'yes',
    });
  });
});
