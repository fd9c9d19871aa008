import { describe, expect, it } from 'vitest';
import { root } from '../tree/paths.mjs';
import { withTree } from '../tree/planted.mjs';
import { checkLayers } from './check.mjs';
import { layerRules } from './rules.mjs';

const src = 'packages/overshare/src';

/** One violation per kind: the files to plant, and the place that must be named. */
const planted = {
  'known-target': [{ [`${src}/rules/a.ts`]: "import './gone.ts';" }],
  'room-table': [
    {
      [`${src}/rules/a.ts`]: "import { read } from '#project/read.ts';",
      [`${src}/project/read.ts`]: 'export const read = 1;',
    },
    {
      [`${src}/rules/a.ts`]: "import type { Read } from '#project/read.ts';",
      [`${src}/project/read.ts`]: 'export type Read = 1;',
    },
    {
      [`${src}/rules/a.ts`]: "export const late = () => import('#project/read.ts');",
      [`${src}/project/read.ts`]: 'export {};',
    },
    {
      [`${src}/rules/a.ts`]: "export type Read = import('#project/read.ts').Read;",
      [`${src}/project/read.ts`]: 'export type Read = 1;',
    },
    { [`${src}/surface/a.ts`]: "export * from '#rules/b.ts';", [`${src}/rules/b.ts`]: 'export const b = 1;' },
    { [`${src}/cellar/a.ts`]: "import '#surface/b.ts';", [`${src}/surface/b.ts`]: 'export {};' },
  ],
  'visible-crossing': [
    { [`${src}/rules/a.ts`]: "import '../surface/b.ts';", [`${src}/surface/b.ts`]: 'export {};' },
    { [`${src}/rules/a.ts`]: "import '#rules/b.ts';", [`${src}/rules/b.ts`]: 'export {};' },
  ],
  'entry-is-a-leaf': [{ [`${src}/rules/a.ts`]: "import '#index.ts';", [`${src}/index.ts`]: 'export {};' }],
  'tests-are-leaves': [
    { [`${src}/rules/a.ts`]: "import './b.test.ts';", [`${src}/rules/b.test.ts`]: 'export {};' },
    { [`${src}/rules/a.ts`]: "import '../../test/b.ts';", 'packages/overshare/test/b.ts': 'export {};' },
  ],
  'sibling-libraries': [
    {
      [`${src}/libraries/flask/a.ts`]: "import '../sqlalchemy/b.ts';",
      [`${src}/libraries/sqlalchemy/b.ts`]: 'export {};',
    },
  ],
  'parser-stands-alone': [
    { 'packages/python-parser/src/a.ts': "import { join } from 'node:path';\nexport { join };" },
    { 'packages/python-parser/src/a.ts': "import 'acorn';" },
  ],
  'parser-behind-python': [{ [`${src}/rules/a.ts`]: "import '@overshare/python-parser';" }],
  'disk-only-in-project': [
    { [`${src}/python/a.ts`]: "import { readFileSync } from 'node:fs';\nexport { readFileSync };" },
    { [`${src}/cli/a.ts`]: "import { readFile } from 'fs/promises';\nexport { readFile };" },
    { [`${src}/scan/a.ts`]: "import { exec } from 'node:child_process';\nexport { exec };" },
  ],
  'sockets-only-in-transport': [
    { [`${src}/live/plan/a.ts`]: "export const ask = () => fetch('http://localhost');" },
    { [`${src}/live/plan/a.ts`]: "export const ask = () => globalThis.fetch('http://localhost');" },
    { [`${src}/cli/a.ts`]: "import 'node:https';" },
    { [`${src}/openapi/a.ts`]: "import 'undici';" },
  ],
  'process-only-in-cli': [
    { [`${src}/reports/a.ts`]: 'export const end = () => process.exit(1);' },
    { [`${src}/reports/a.ts`]: "export const say = () => console.log('done');" },
    { [`${src}/scan/a.ts`]: "import { Worker } from 'node:worker_threads';\nexport { Worker };" },
  ],
  'no-chance-no-clock': [
    { [`${src}/findings/a.ts`]: 'export const id = Math.random();' },
    { [`${src}/findings/a.ts`]: 'export const now = new Date();' },
  ],
  'no-cycles': [
    {
      [`${src}/rules/a.ts`]: "import type { B } from './b.ts';\nexport type A = B;",
      [`${src}/rules/b.ts`]: "import type { A } from './a.ts';\nexport type B = A;",
    },
    {
      [`${src}/rules/a.ts`]: "import './b.ts';",
      [`${src}/rules/b.ts`]: "import './c.ts';",
      [`${src}/rules/c.ts`]: "import './a.ts';",
    },
  ],
  'no-vague-names': [
    { [`${src}/rules/utils/a.ts`]: 'export {};' },
    { [`${src}/rules/string-helpers.ts`]: 'export {};' },
    { [`${src}/python/common.ts`]: 'export {};' },
  ],
};

describe('the layer check', () => {
  it('passes on this repository, having read its modules', () => {
    const { modules, violations } = checkLayers(root);
    expect(modules).toBeGreaterThan(12);
    expect(violations).toEqual([]);
  });

  it('has a planted violation for each of its rules', () => {
    expect(Object.keys(planted).toSorted()).toEqual(layerRules.map((rule) => rule.name).toSorted());
  });

  const cases = Object.entries(planted).flatMap(([rule, trees]) => trees.map((files) => ({ rule, files })));
  it.each(cases)('sees $rule broken in $files', ({ rule, files }) => {
    const broken = withTree(files, checkLayers).violations.filter((found) => found.rule === rule);
    expect(broken.map((found) => found.file)).toContain(Object.keys(files)[0]);
  });

  it('lets every room do what is its own', () => {
    const files = {
      [`${src}/project/read.ts`]: "import { readFileSync } from 'node:fs';\nexport { readFileSync };",
      [`${src}/live/transport/ask.ts`]: "export const ask = () => fetch('http://localhost');",
      [`${src}/cli/main.ts`]: "import '#project/read.ts';\nprocess.exit(0);",
      [`${src}/libraries/core/model.ts`]: 'export {};',
      [`${src}/libraries/flask/routes.ts`]: "import '../core/model.ts';",
      [`${src}/rules/a.test.ts`]: "import '#project/read.ts';\nimport '../../test/sample/b.ts';",
      'packages/overshare/test/sample/b.ts': "import '#rules/c.ts';\nimport 'node:fs';",
      [`${src}/rules/c.ts`]: 'export {};',
    };
    expect(withTree(files, checkLayers)).toEqual({ modules: 8, violations: [] });
  });
});
