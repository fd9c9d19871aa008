import { isTestFile } from '../tree/read.mjs';
import { cycles } from './cycles.mjs';
import { rooms } from './rooms.mjs';

const disk = /^(node:)?(fs|fs\/promises|child_process|vm)$/;
const threads = /^(node:)?worker_threads$/;
const sockets = /^(node:)?(net|tls|dgram|dns|dns\/promises|http|https|http2|undici)$/;
const vagueName = /(^|[/_.-])(utils?|helpers?|common|misc)([/_.-]|$)/i;

/** Each rule looks at all modules and yields what breaks it. All are errors. */
export const layerRules = [
  {
    name: 'known-target',
    why: 'an import that cannot be followed would hide from all other rules',
    *check(modules) {
      for (const { module, link } of links(modules)) {
        if (link.target === 'missing') yield at(module, link.line, `'${link.specifier}' leads to no file`);
      }
    },
  },
  {
    name: 'room-table',
    why: null, // each room has its own reason
    *check(modules) {
      for (const { module, link } of links(modules)) {
        if (module.isTest || module.room === null || !link.target.room || link.target.room === module.room) continue;
        const room = rooms[module.room];
        if (room === undefined)
          yield at(module, 1, `'${module.room}' is no room of the plan in scripts/layers/rooms.mjs`);
        else if (!room.may.includes(link.target.room)) {
          yield at(module, link.line, `${module.room}/ may not import ${link.target.room}/: ${room.why}`);
        }
      }
    },
  },
  {
    name: 'visible-crossing',
    why: 'a reader sees in the import line when it leaves the room: `#room/file.ts` across, relative inside',
    *check(modules) {
      for (const { module, link } of links(modules)) {
        if (module.room === null || !link.target.room) continue;
        const crosses = link.target.room !== module.room;
        if (crosses !== link.specifier.startsWith('#'))
          yield at(module, link.line, `'${link.specifier}' should be ${crosses ? '#' : 'relative'}`);
      }
    },
  },
  {
    name: 'entry-is-a-leaf',
    why: 'the library entry is for consumers; a room that imports it would know all rooms',
    *check(modules) {
      for (const { module, link } of links(modules)) {
        if (link.target.file?.endsWith('overshare/src/index.ts') && !module.isTest)
          yield at(module, link.line, 'imports the library entry');
      }
    },
  },
  {
    name: 'tests-are-leaves',
    why: 'what ships must not lean on what only tests need',
    *check(modules) {
      for (const { module, link } of links(modules)) {
        const isTest = link.target.file !== undefined && isTestFile(link.target.file);
        if (isTest && !module.isTest) yield at(module, link.line, `imports the test file '${link.specifier}'`);
      }
    },
  },
  {
    name: 'sibling-libraries',
    why: 'each library is described alone; what several need belongs in libraries/core',
    *check(modules) {
      for (const { module, link } of links(modules)) {
        const [from, to] = [module.library, link.target.library];
        if (!module.isTest && from && to && from !== to && to !== 'core')
          yield at(module, link.line, `libraries/${from} imports libraries/${to}`);
      }
    },
  },
  {
    name: 'parser-stands-alone',
    why: 'the parser is useful by itself, without dependencies',
    *check(modules) {
      for (const { module, link } of links(modules)) {
        if (module.package !== 'python-parser' || module.isTest || link.target === 'missing') continue;
        if (link.target.package === 'python-parser' || link.specifier === 'node:buffer') continue;
        yield at(module, link.line, `imports '${link.specifier}'`);
      }
    },
  },
  {
    name: 'parser-behind-python',
    why: 'only python/ knows syntax trees; the rooms above ask it for meaning',
    *check(modules) {
      for (const { module, link } of links(modules)) {
        if (module.isTest || ['python', 'libraries', 'fixes', 'scan'].includes(module.room)) continue;
        if (link.specifier === '@overshare/python-parser') yield at(module, link.line, `imports '${link.specifier}'`);
      }
    },
  },
  {
    name: 'disk-only-in-project',
    why: 'one place reads files, so that its limits hold for all; nothing of a scanned project is ever run',
    check: (modules) => onlyIn(modules, disk, [], (module) => module.room === 'project'),
  },
  {
    name: 'sockets-only-in-transport',
    why: 'the static half must never speak to a network, and the live half only through its guards',
    check: (modules) =>
      onlyIn(modules, sockets, ['fetch', 'WebSocket', 'EventSource'], (module) =>
        module.file.includes('/src/live/transport/'),
      ),
  },
  {
    name: 'process-only-in-cli',
    why: 'whoever uses the library must not have its process ended or its output written to',
    check: (modules) =>
      onlyIn(
        modules,
        threads,
        ['process.exit', 'process.exitCode', 'process.abort', 'process.stdout', 'process.stderr', ...consoleUses],
        (module) => module.room === 'cli',
      ),
  },
  {
    name: 'no-chance-no-clock',
    why: 'the same project gives the same bytes on every run',
    check: (modules) =>
      onlyIn(
        modules,
        null,
        ['Math.random', 'Date', 'Date.now', 'performance.now'],
        // The parser salts its hash table, against files that are made to collide; no tree depends on it.
        (module) => ['cli', 'live', 'scan'].includes(module.room) || module.package === 'python-parser',
      ),
  },
  {
    name: 'no-cycles',
    why: 'files that need each other, be it only for a type, can only be understood together',
    *check(modules) {
      for (const cycle of cycles(modules))
        yield { file: cycle[0], line: 1, message: `is in a cycle: ${cycle.join(' → ')}` };
    },
  },
  {
    name: 'no-vague-names',
    why: 'a name like utils says nothing, so everything ends up in it',
    *check(modules) {
      for (const module of modules)
        if (vagueName.test(module.file)) yield at(module, 1, 'has a name that says nothing');
    },
  },
];

const consoleUses = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'].map((name) => `console.${name}`);

function at(module, line, message) {
  return { file: module.file, line, message };
}

function* links(modules) {
  for (const module of modules) for (const link of module.imports) yield { module, link };
}

function* onlyIn(modules, packages, globals, isAllowed) {
  for (const module of modules) {
    if (module.isTest || isAllowed(module)) continue;
    for (const link of module.imports)
      if (packages?.test(link.specifier)) yield at(module, link.line, `imports '${link.specifier}'`);
    for (const use of module.uses) if (globals.includes(use.name)) yield at(module, use.line, `uses ${use.name}`);
  }
}
