import type { LibrarySources } from '#project/index.ts';
import { Cut, noArguments, Raise, Stopped } from '#python/index.ts';
import type { Context } from './context.ts';

const START = /^(\w+)\/stubs\/_start\.py$/;

/** Before the project's modules are read, and after. */
export type Phase = 'prepare' | 'start';

/**
 * Some frameworks put the application together by themselves, from what a project says in agreed places. The functions
 * `prepare` and `start` of such a library's module `_start` do what its server does.
 */
export function startFrameworks(context: Context, { files }: LibrarySources, phase: Phase): void {
  const { vm } = context;
  for (const library of files.flatMap((file) => START.exec(file)?.[1] ?? [])) {
    const module = vm.importModule(`${library}._start`);
    const run = module.tag === 'thing' ? module.attrs.value(phase) : undefined;
    if (!run) continue;
    try {
      vm.paths.alone(() =>
        vm.paths.settle(
          vm.paths.gather(() => ({ kind: 'return', value: vm.call(run, noArguments) })),
          () => true,
        ),
      );
    } catch (thrown) {
      if (thrown instanceof Cut) vm.note(`${library}: ${thrown.limit}`);
      else if (!(thrown instanceof Raise || thrown instanceof Stopped)) throw thrown;
    }
  }
}
