import { type Class, type Func, lineOf, type Site } from '#python/index.ts';
import type { Handler } from '#surface/index.ts';
import { locationOf } from './locations.ts';
import { handlerOf, heirOf } from './route-intrinsics.ts';
import type { Route } from './route.ts';

/** Who answers one method of a route, and where the user finds it. */
export interface Answerer {
  readonly func: Func;
  readonly place: Handler;
  /** Where a library's own method acts for a class of the project; null where the project's own function answers. */
  readonly site: Site | null;
  /** The class of the project that inherits the method. */
  readonly heir: Class | null;
}

/** Null where no function answers that the project wrote, inherited or routed. */
export function answererOf(route: Route, method: string): Answerer | null {
  const view = route.views.get(method);
  const func = handlerOf(view);
  if (!func) return null;
  if (!func.unit.isStub) return { func, place: ofFunction(func), site: null, heir: null };
  const cls = heirOf(view);
  if (!cls) return null;
  const isOwn = cls.module?.unit?.isStub === false;
  const site = isOwn ? cls.site : route.site;
  if (!site) return null;
  const { file, startLine: line, endLine } = locationOf(site);
  const symbol = `${cls.qualifiedName}.${func.name}`;
  return { func, place: { symbol, file, line, endLine }, site: { ...site, symbol }, heir: isOwn ? cls : null };
}

function ofFunction({ qualifiedName, unit, node }: Func): Handler {
  return {
    symbol: qualifiedName,
    file: unit.file,
    line: lineOf(unit, node.start),
    endLine: lineOf(unit, node.end),
  };
}
