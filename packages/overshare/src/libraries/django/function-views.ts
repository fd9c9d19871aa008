import { bool, type Func, innermost, type Item, textOf, type Value } from '#python/index.ts';
import type { Project } from '#project/index.ts';
import { first, type Intrinsics } from '../core/intrinsics.ts';

/** What a function that answers a request cannot do without. */
const ANSWERS = /\breturn\b[^\n]*(?:Response|render|redirect|\bview|HTTP|Http)/;

const textBetween = ({ unit, node }: Func): string =>
  new TextDecoder().decode(unit.bytes.subarray(node.start, node.end));

/** Whether a function takes a request first and answers it. */
function isView(func: Func): boolean {
  if (func.unit.isStub || func.node.kind !== 'FunctionDef') return false;
  const { positionalOnly, positional } = func.node.parameters;
  const [request] = [...positionalOnly, ...positional];
  return /^(request|req|_request)$/.test(request?.name ?? '') && ANSWERS.test(textBetween(func));
}

/** A wrapper is a view where what it decorates is one. */
const viewOf = (value: Value): Func | null =>
  value.tag === 'thing' && value.shape === 'function' && isView(innermost(value)) ? value : null;

export const functionViews = (project: Project): Intrinsics => ({
  /** Whether a file of the project imports a library. */
  imports(_, args) {
    const library = textOf(first(args)) ?? '';
    const pattern = new RegExp(`^\\s*(?:from|import)\\s+${library}\\b`, 'm');
    return bool(project.files.some((file) => pattern.test(new TextDecoder().decode(project.read(file) ?? undefined))));
  },
  /** The functions at the top of the project's modules that take a request and answer it. */
  view_functions(context) {
    const modules = project.files.map((file) => context.vm.importModule(project.moduleName(file)));
    const views = modules.flatMap((module) => {
      if (module.tag !== 'thing' || module.shape !== 'module') return [];
      return [...module.attrs.map.values()].flatMap(({ value }) => {
        const view = viewOf(value);
        return view && innermost(view).scope.module === module ? [view] : [];
      });
    });
    return context.vm.makeList([...new Set(views)].map((value): Item => ({ value, may: false, many: false })));
  },
});
