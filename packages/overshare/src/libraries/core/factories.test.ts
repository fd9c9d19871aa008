import { expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';

const paths = (sources: Record<string, string>) =>
  scanSources(sources).surface.endpoints.map((endpoint) => endpoint.path);

const FACTORY = `
from flask import Flask

def create_app(config):
    app = Flask(__name__)
    app.config.from_object(config)
    register(app)
    return app

def register(app):
    @app.get('/orders')
    def orders():
        return {'orders': []}
`;

it('finds the endpoints of an application that only a server would ask for', () => {
  expect(paths({ 'shop/__init__.py': FACTORY })).toEqual(['/orders']);
});

it('follows a command that adds to what another function makes', () => {
  const manage = `
def main():
    from shop import create_app
    app = create_app(None)

    @app.get('/health')
    def health():
        return 'ok'
    app.run()
`;
  expect(paths({ 'shop.py': FACTORY, 'manage.py': manage })).toEqual(['/health', '/orders']);
});

it('calls no factory that a module has called with what it knows better', () => {
  const factory = `
from flask import Flask

def create_app(extra=('late',)):
    app = Flask(__name__)
    for name in extra:
        app.add_url_rule('/' + name, view_func=lambda: 'x')
    return app
`;
  expect(paths({ 'shop.py': factory, 'wsgi.py': "import shop\napp = shop.create_app(['early'])\n" })).toEqual([
    '/early',
  ]);
});

it('takes a function for no factory because it is given an application', () => {
  const other = `
def attach(app):
    @app.get('/nowhere')
    def nowhere():
        return 'x'
`;
  expect(paths({ 'shop.py': FACTORY, 'other.py': other })).toEqual(['/orders']);
});

it('puts an application together as its script does, also where a package beside it has the script’s name', () => {
  const sources = {
    'shop/__init__.py': 'from flask import Flask\napp = Flask(__name__)\ndef create_app():\n    return app\n',
    'shop/orders.py':
      "from flask import Blueprint\norders = Blueprint('orders', __name__)\n@orders.get('/orders')\ndef listing():\n    return {'orders': []}\n",
    'shop.py':
      'from shop import create_app\nfrom shop.orders import orders\ndef main():\n    app = create_app()\n    app.register_blueprint(orders)\n',
  };
  expect(paths(sources)).toEqual(['/orders']);
});

it('calls the one that adds parts, although a module has called the helper without them', () => {
  const shop = `
from flask import Blueprint, Flask
orders = Blueprint('orders', __name__)

@orders.get('/orders')
def show():
    return 'x'

def make(parts=()):
    app = Flask(__name__)
    for part in parts:
        app.register_blueprint(part)
    return app

def create_app():
    return make([orders])
`;
  expect(paths({ 'shop.py': shop, 'worker.py': 'import shop\napp = shop.make()\n' })).toEqual(['/orders']);
});
