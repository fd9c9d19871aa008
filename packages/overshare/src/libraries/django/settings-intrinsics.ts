import {
  type Frame,
  type Item,
  NONE,
  opaque,
  optionsOf,
  type SourceUnit,
  textOf,
  union,
  UNREAD,
  type Value,
} from '#python/index.ts';
import type { Project } from '#project/index.ts';
import type { Context } from '../core/context.ts';
import { first, type Intrinsics, second } from '../core/intrinsics.ts';
import { settingsModules, type SettingsModule } from './settings-modules.ts';

/** The file of the project's code that runs now. */
export function userUnit(frame: Frame): SourceUnit | null {
  for (let at: Frame | null = frame; at; at = at.caller) if (!at.unit.isStub) return at.unit;
  return null;
}

/** How many folders two files have in common from the top. */
function shared(one: string, other: string): number {
  const [parts, others] = [one.split('/'), other.split('/')];
  const at = parts.findIndex((part, index) => part !== others[index]);
  return at < 0 ? parts.length : at;
}

const load = ({ vm }: Context, { name }: SettingsModule): Value => vm.importModule(name);

export function settingsIntrinsics(project: Project): Intrinsics {
  let found: readonly SettingsModule[] | null = null;
  const all = () => (found ??= settingsModules(project));
  return {
    /** The settings of every application in the scanned folder. */
    settings_modules(context) {
      for (const { file } of all()) context.settingsFiles.add(file);
      return context.vm.makeList(all().map((one): Item => ({ value: load(context, one), may: false, many: false })));
    },
    /** The settings of the application that the code of the project that runs now is part of. */
    settings_module(context) {
      const file = userUnit(context.vm.frame)?.file ?? '';
      const [nearest] = [...all()].sort((one, two) => shared(two.file, file) - shared(one.file, file));
      return nearest ? load(context, nearest) : NONE;
    },
    /**
     * The items of a list that are there whatever the environment says; of several lists the longest. What only some
     * deployments put in would otherwise double all that is done with the rest.
     */
    certain(context, args) {
      const lists = optionsOf(first(args)).map((option) => context.vm.iterate(option).filter((item) => !item.may));
      const [longest = []] = lists.sort((one, two) => two.length - one.length);
      return context.vm.makeList(longest);
    },
    /** `setting_in(module, name, otherwise)`: what a settings module says; unknown where it takes over what cannot be read. */
    setting_in(_, args) {
      const [module = NONE, , otherwise = NONE] = args.positional;
      const name = textOf(second(args)) ?? '';
      if (module.tag !== 'thing' || module.shape !== 'module') return otherwise;
      const said = module.attrs.get(name);
      if (said) return said.may ? union(said.value, otherwise) : said.value;
      return takesOverUnknown(first(args))
        ? opaque('a setting of a module that is not in the project', [], name)
        : otherwise;
    },
  };
}

/** Whether a module imports everything from one that cannot be read. */
const takesOverUnknown = (module: Value): boolean =>
  module.tag === 'thing' && module.shape === 'module' && module.attrs.get(UNREAD) !== undefined;
