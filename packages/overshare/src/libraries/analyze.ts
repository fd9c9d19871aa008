import { openLibraries, phase, type Project } from '#project/index.ts';
import { Cells, type Class, Machine, type Module, projectSources } from '#python/index.ts';
import type { Surface } from '#surface/index.ts';
import { classFactIntrinsics } from './core/class-fact-intrinsics.ts';
import { Budget } from './core/budget.ts';
import { collectSurface } from './core/collect.ts';
import type { Context } from './core/context.ts';
import { effectIntrinsics } from './core/effects.ts';
import { endpointsOf } from './core/endpoints.ts';
import { fieldIntrinsics } from './core/field-intrinsics.ts';
import { startFrameworks } from './core/start.ts';
import { snippetGuess } from './core/guess.ts';
import { coreSemantics } from './core/hooks.ts';
import { guardIntrinsics } from './core/guard-intrinsics.ts';
import { Identities } from './core/identities.ts';
import { callFactories, factoryIntrinsics } from './core/factories.ts';
import { identityIntrinsics } from './core/identity-intrinsics.ts';
import { installIntrinsics } from './core/intrinsics.ts';
import { learnUsers } from './core/learn-identities.ts';
import { mappingIntrinsics } from './core/mapping-intrinsics.ts';
import { modelIntrinsics } from './core/model-intrinsics.ts';
import { Models } from './core/models.ts';
import { queryIntrinsics } from './core/query-intrinsics.ts';
import { requestKeyIntrinsics } from './core/request-keys.ts';
import { requestIntrinsics } from './core/request-intrinsics.ts';
import { tableIntrinsics } from './core/table-intrinsics.ts';
import { sqlIntrinsics } from './core/sql-intrinsics.ts';
import { routeIntrinsics } from './core/route-intrinsics.ts';
import { sessionIntrinsics } from './core/session-intrinsics.ts';
import { learnSessionKeys } from './core/session-keys.ts';
import { withUnrouted } from './core/unrouted.ts';
import { valueIntrinsics } from './core/value-intrinsics.ts';
import { serializerIntrinsics } from './rest_framework/field-intrinsics.ts';
import { viewIntrinsics } from './rest_framework/view-intrinsics.ts';
import { djangoModels } from './django/model-intrinsics.ts';
import { djangoQueries } from './django/query-intrinsics.ts';
import { appIntrinsics } from './django/app-intrinsics.ts';
import { settingsIntrinsics } from './django/settings-intrinsics.ts';
import { functionViews } from './django/function-views.ts';
import { urlIntrinsics } from './django/url-intrinsics.ts';

/** What changes tables, one step after the other: no endpoint runs it, and the models say where it led. */
const MIGRATION = /(^|\/)migrations\/\d{4}_[^/]*\.py$/;

/** Reads a project into the model of its API. Nothing of the project is executed. */
export function analyze(project: Project): Surface {
  const limits = new Map<string, { limit: string; where: string }>();
  const gaps = new Map<string, number>();
  let context: Context | null = null;
  const libraries = openLibraries();
  const vm = new Machine({
    sources: projectSources(project, libraries),
    semantics: coreSemantics(() => context, snippetGuess(libraries)),
    notes: {
      limit(limit, where) {
        context?.run?.limits.add(limit);
        if (!limits.has(`${limit} ${where}`)) limits.set(`${limit} ${where}`, { limit, where });
      },
      gap: (name) => void gaps.set(name, (gaps.get(name) ?? 0) + 1),
    },
    broken: (file, line, message) => project.skip(file, `line ${line}: ${message}`),
    before: (machine) => {
      context = newContext(machine, project);
      installIntrinsics(context, (name) => machine.loader.provide(name), [
        modelIntrinsics,
        mappingIntrinsics,
        sqlIntrinsics,
        queryIntrinsics,
        tableIntrinsics,
        fieldIntrinsics,
        classFactIntrinsics,
        serializerIntrinsics,
        viewIntrinsics,
        requestIntrinsics,
        routeIntrinsics,
        factoryIntrinsics,
        identityIntrinsics,
        guardIntrinsics,
        sessionIntrinsics,
        valueIntrinsics,
        djangoModels(project),
        djangoQueries,
        settingsIntrinsics(project),
        urlIntrinsics,
        functionViews(project),
        appIntrinsics,
        effectIntrinsics,
        requestKeyIntrinsics,
      ]);
    },
  });
  const ready = context as unknown as Context;
  startFrameworks(ready, libraries, 'prepare');
  const modules = phase('load', () =>
    project.files.filter((file) => !MIGRATION.test(file)).map((file) => vm.importModule(project.moduleName(file))),
  );
  callFactories(ready, modules);
  ready.models.connectBacks(vm);
  startFrameworks(ready, libraries, 'start');
  learnSessionKeys(project, ready.identities);
  learnUsers(ready);
  const table = {
    columns: Object.fromEntries(
      Object.entries(project.configuration.sensitivity.columns).flatMap(([name, kinds]) =>
        kinds[0] ? [[name, kinds[0]]] : [],
      ),
    ),
  };
  const { routes, unrouted } = withUnrouted(ready);
  const endpoints = phase('evaluate', () => endpointsOf(ready, routes, table));
  return collectSurface(ready, project, endpoints, { limits, gaps, unrouted }, table);
}

function newContext(vm: Machine, project: Project): Context {
  const phantoms = new Map<string, Class>();
  const context: Context = {
    vm,
    models: new Models(),
    identities: new Identities(),
    versions: project.versions,
    routes: [],
    pending: [],
    routedOwners: new Set(),
    routing: new Set(),
    applications: new Set(),
    assembling: new Set(),
    swept: new Set(),
    selections: new WeakMap(),
    settings: [],
    settingsFiles: new Set(),
    inForce: new Cells(0),
    cors: [],
    phantom(name) {
      const known = phantoms.get(name) ?? makePhantom(vm, name);
      phantoms.set(name, known);
      return known;
    },
    budget: new Budget(),
    run: null,
  };
  return context;
}

/** A class of which nothing but the name is known, standing for a model that cannot be found. */
function makePhantom(vm: Machine, name: string): Class {
  const owner = vm.importModule('overshare.phantom');
  const base = owner.tag === 'thing' ? (owner as Module).attrs.value('Phantom') : undefined;
  return vm.makeClass({
    name,
    qualifiedName: name,
    bases: base ? [base] : [],
    keywords: new Map(),
    attrs: new Cells(0),
    annotations: new Map(),
    node: null,
    module: null,
    site: null,
  });
}
