import { describe, expect, test } from 'vitest';
import { scanSources } from '#scan/index.ts';

const blueprint = `
from flask import Blueprint

bp = Blueprint('orders', __name__, url_prefix='/orders')

@bp.route('/<int:order_id>')
def show(order_id):
    return {'id': order_id}
`;

const ways = (files: Record<string, string>) => {
  const { endpoints, coverage } = scanSources(files).surface;
  return { routes: endpoints.map((one) => `${one.methods[0]} ${one.path} ${one.handler.symbol}`), ...coverage };
};

describe('a blueprint', () => {
  test('in a folder without an application is shown without a path', () => {
    const { endpoints, coverage } = scanSources({ 'orders.py': blueprint }).surface;
    expect(endpoints).toMatchObject([{ path: null, routed: false, methods: ['GET'], id: 'GET orders.show' }]);
    expect(coverage.unrouted).toBe(0);
  });

  test('that the application does not register is counted, and no endpoint', () => {
    const app = `from flask import Flask\napp = Flask(__name__)\n@app.route('/')\ndef index():\n    return 'home'\n`;
    const { routes, unrouted } = ways({ 'app.py': app, 'orders.py': blueprint });
    expect(routes).toEqual(['GET / app.index']);
    expect(unrouted).toBe(1);
  });

  test('is shown where such outnumber what is routed: the routing was not followed', () => {
    const app = `from flask import Flask\napp = Flask(__name__)\n@app.route('/')\ndef index():\n    return 'home'\n`;
    const more = `${blueprint}\n@bp.route('/')\ndef every():\n    return []\n`;
    const { routes, unrouted } = ways({ 'app.py': app, 'orders.py': more });
    expect(routes.sort()).toEqual(['GET / app.index', 'GET null orders.every', 'GET null orders.show']);
    expect(unrouted).toBe(0);
  });

  test('is registered behind a replaced static view', () => {
    const app = `from flask import Flask\nfrom orders import bp\napp = Flask(__name__)\nserve = app.view_functions['static']\napp.register_blueprint(bp)\n`;
    const main = app
      .replace('app = Flask(__name__)', 'def main():\n    app = Flask(__name__)')
      .replaceAll('\nserve', '\n    serve')
      .replaceAll('\napp.reg', '\n    app.reg');
    expect(ways({ 'app.py': main, 'orders.py': blueprint }).routes).toEqual(['GET /orders/{order_id} orders.show']);
    const without = main.replace('(__name__)', '(__name__, static_folder=None)');
    expect(ways({ 'app.py': without, 'orders.py': blueprint }).routes).toEqual(['GET null orders.show']);
  });

  test('has its prefix where it is registered', () => {
    const app = `from flask import Flask\nfrom orders import bp\napp = Flask(__name__)\napp.register_blueprint(bp)\n`;
    const { routes, unrouted } = ways({ 'app.py': app, 'orders.py': blueprint });
    expect(routes).toEqual(['GET /orders/{order_id} orders.show']);
    expect(unrouted).toBe(0);
  });

  test('inside another that nothing registers counts with it', () => {
    const outer = `from flask import Blueprint\nfrom orders import bp\napi = Blueprint('api', __name__)\napi.register_blueprint(bp)\n`;
    const { routes } = ways({ 'api.py': outer, 'orders.py': blueprint });
    expect(routes).toEqual(['GET null orders.show']);
  });
});

describe('a class of views', () => {
  const resource = `
from flask_restful import Resource

class Base(Resource):
    def get(self, order_id):
        return {'id': order_id}

class Orders(Base):
    pass
`;

  test('that nothing routes is shown once, with the library that would route it', () => {
    const { endpoints } = scanSources({ 'orders.py': resource }).surface;
    expect(endpoints).toMatchObject([{ path: null, routed: false, framework: 'flask_restful' }]);
  });

  test('gets its arguments from the request all the same', () => {
    const { endpoints } = scanSources({ 'orders.py': resource }).surface;
    expect(endpoints[0]?.responses[0]?.fields).toMatchObject([{ path: 'id', kind: 'request' }]);
  });

  test('is no second view where it is added', () => {
    const { routes, unrouted } = ways({
      'orders.py': `${resource}\nfrom flask import Flask\nfrom flask_restful import Api\nApi(Flask('x')).add_resource(Orders, '/o/<order_id>')\n`,
    });
    expect(routes).toEqual(['GET /o/{order_id} orders.Base.get']);
    expect(unrouted).toBe(0);
  });
});

test('two applications may answer one path; one application asks its first rule', () => {
  const app = (name: string) => `
from flask import Flask
app = Flask(__name__)

@app.route('/')
def ${name}():
    return 'home'

@app.route('/')
def late():
    return 'never'
`;
  const { endpoints } = scanSources({ 'one.py': app('first'), 'two.py': app('other') }).surface;
  expect(endpoints.map(({ id, handler }) => [id, handler.symbol])).toEqual([
    ['GET /', 'one.first'],
    ['GET / two.other', 'two.other'],
  ]);
});
