import { describe, expect, it } from 'vitest';
import { memoryProject } from './memory-project.ts';

const projectOf = (...files: string[]) => memoryProject(Object.fromEntries(files.map((file) => [file, ''])));

describe('resolveModule', () => {
  const shop = projectOf(
    'shop/__init__.py',
    'shop/models.py',
    'shop/api/__init__.py',
    'shop/api/orders.py',
    'shop/plain/thing.py',
    'wsgi.py',
  );

  it.each([
    ['shop', { file: 'shop/__init__.py', folder: 'shop' }],
    ['shop.models', { file: 'shop/models.py', folder: null }],
    ['shop.api', { file: 'shop/api/__init__.py', folder: 'shop/api' }],
    ['shop.plain', { file: null, folder: 'shop/plain' }],
    ['shop.plain.thing', { file: 'shop/plain/thing.py', folder: null }],
    ['wsgi', { file: 'wsgi.py', folder: null }],
    ['shop.models.Order', null],
    ['flask', null],
    ['', null],
  ])('finds %j from the folder itself', (dotted, module) => {
    expect(shop.resolveModule(dotted)).toEqual(module);
  });

  it.each([
    ['.', 'shop/api'],
    ['.orders', null],
    ['..', 'shop'],
    ['..models', null],
    ['..plain', 'shop/plain'],
  ])('counts the dots of %j from the importing file', (dotted, folder) => {
    expect(shop.resolveModule(dotted, 'shop/api/orders.py')?.folder).toBe(folder);
  });

  it('has nothing above the folder', () => {
    expect(shop.resolveModule('...', 'shop/api/orders.py')?.folder).toBe('');
    expect(shop.resolveModule('....models', 'shop/api/orders.py')).toBeNull();
  });

  it('looks below src/ and below every folder that holds packages', () => {
    const project = projectOf(
      'src/shop/__init__.py',
      'services/billing/app/__init__.py',
      'services/billing/app/models.py',
    );
    expect(project.resolveModule('shop')?.file).toBe('src/shop/__init__.py');
    expect(project.resolveModule('app.models')?.file).toBe('services/billing/app/models.py');
  });

  it('takes the module nearest to the file that imports it', () => {
    const project = projectOf(
      'one/config.py',
      'one/main.py',
      'two/config.py',
      'two/app/__init__.py',
      'two/app/views.py',
    );
    expect(project.resolveModule('config', 'one/main.py')?.file).toBe('one/config.py');
    expect(project.resolveModule('config', 'two/app/views.py')?.file).toBe('two/config.py');
  });

  it('prefers a real package to a folder of the same name, and a package to a module', () => {
    const project = projectOf('app/static/build.py', 'src/app/__init__.py', 'src/app.py');
    expect(project.resolveModule('app')?.file).toBe('src/app/__init__.py');
  });

  it('finds tests and migrations though they are not searched for endpoints', () => {
    const project = projectOf('app.py', 'tests/factories.py', 'migrations/0001_initial.py');
    expect(project.files).toEqual(['app.py']);
    expect(project.resolveModule('tests.factories')?.file).toBe('tests/factories.py');
    expect(project.skipped.map(({ file }) => file)).toEqual(['(migrations)', '(tests)']);
  });
});

describe('moduleName', () => {
  it('is the name from the outermost package on', () => {
    const project = projectOf('src/shop/__init__.py', 'src/shop/api/__init__.py', 'src/shop/api/orders.py', 'run.py');
    expect(project.files.map((file) => project.moduleName(file))).toEqual([
      'run',
      'shop',
      'shop.api',
      'shop.api.orders',
    ]);
  });

  it('tells two services apart that use the same name', () => {
    const project = projectOf('one/models.py', 'two/models.py', 'two/views.py');
    expect(project.files.map((file) => project.moduleName(file))).toEqual(['models', 'two.models', 'views']);
  });

  it('is a name by which the file is found', () => {
    const files = [
      'a/b.py',
      'b.py',
      'x/a/__init__.py',
      'x/a/b.py',
      'src/b/__init__.py',
      'src/x/a.py',
      'y/a/b.py',
      'y/my-script.py',
    ];
    const project = projectOf(...files);
    const found = project.files.map((file) => project.resolveModule(project.moduleName(file))?.file);
    expect(found).toEqual(project.files);
  });
});
