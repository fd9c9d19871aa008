import { bool, isNone, type Item, NONE, optionsOf, scalar, str, textOf, type Value } from '#python/index.ts';
import type { Project } from '#project/index.ts';
import type { Context } from '../core/context.ts';
import { factOf } from '../core/facts.ts';
import { classOf, first, type Intrinsics, second } from '../core/intrinsics.ts';
import { callerFor } from '../core/ties.ts';
import { touch } from '../core/writes.ts';

/** Folders and modules of an application that are no name for it. */
const INNER = /^(models?|entities|db|orm|base|mixins?)$/;

/** Modules that hold the models of an application. */
const MODELS = /(^|\.)models$/;

const item = (value: Value): Item => ({ value, may: false, many: false });

/** A field of a library that is not described, as its name says. */
const UNKNOWN_FIELD = /(?:^|\.)(\w+Field|\w*Key)\(\)$/;

function declaredValue(context: Context, value: Value): Value | null {
  if (isNone(value)) return NONE;
  const [, field] = (value.tag === 'opaque' && UNKNOWN_FIELD.exec(value.name ?? '')) || [];
  if (field) return str(field);
  const isObject = value.tag === 'thing' && value.shape === 'instance';
  return isObject && context.vm.findAttribute(value.cls, 'contribute_to_class')?.tag === 'thing' ? value : null;
}

export const djangoModels = (project: Project): Intrinsics => ({
  /** `import_models(label=None)`: loads the models of an application, or of all. */
  import_models(context, args) {
    const label = textOf(first(args));
    const names = project.files.map((file) => project.moduleName(file)).filter((name) => MODELS.test(name));
    for (const name of names) if (label === null || name.split('.').at(-2) === label) context.vm.importModule(name);
    return NONE;
  },
  /** All models that have a table. */
  all_models: (context) =>
    context.vm.makeList(context.models.all().map((value) => ({ value, may: false, many: false }))),
  /** The name of the application that a model's module belongs to: `users` of `project.users.models.profile`. */
  app_label(_, args) {
    const parts = (classOf(first(args))?.module?.name ?? '').split('.');
    const at = parts.indexOf('models');
    if (at > 0) return str(parts[at - 1] ?? '');
    const outer = parts.slice(0, -1).filter((part) => !INNER.test(part));
    return str(outer.at(-1) ?? parts[0] ?? '');
  },
  /** `OrderItem` as `order item`. */
  spaced: (_, args) => str((textOf(first(args)) ?? '').replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()),
  /** What the body of a model declares, as name and value: fields and managers; the name alone of a field that is not described; None for what it takes away. */
  declared_in(context, args) {
    const cls = classOf(first(args));
    const pairs = [...(cls?.attrs.map ?? [])].flatMap(([name, { value }]) => {
      const declared = declaredValue(context, value);
      return declared ? [[str(name), declared]] : [];
    });
    return context.vm.makeList(pairs.map((pair) => item(context.vm.makeList(pair.map(item), 'tuple'))));
  },
  /** `no_column(cls, name)`: a class does without a column of its base. */
  no_column(context, args) {
    const cls = classOf(first(args));
    if (cls) context.models.dropColumn(cls, textOf(second(args)) ?? '');
    return NONE;
  },
  /** `other_side(object, relation)`: the name of the relation that leads back to the object, or None. */
  other_side(context, args) {
    const row = factOf(first(args), 'row');
    const back = row && context.models.relation(row.model, textOf(second(args)) ?? '')?.back;
    return back ? str(back) : NONE;
  },
  /** `may(user, object=None)`: whether a user has a permission: one that anybody may be granted, or one for an object. */
  may(context, args) {
    const user = factOf(first(args), 'row');
    if (user?.tie !== 'self') return scalar('bool');
    const answers = optionsOf(second(args)).map((object) => mayTouch(context, object));
    const [one = null] = answers;
    return one === null || answers.some((answer) => answer !== one) ? scalar('bool') : bool(one);
  },
  /** `changed(object)`: what it is linked with changes. */
  changed(context, args) {
    const row = factOf(first(args), 'row');
    if (row && row.tie !== 'new') touch(context, row, 'update');
    return NONE;
  },
});

/** Whether the caller has a permission for an object, or for no single one; null where nothing says. */
function mayTouch(context: Context, object: Value): boolean | null {
  const row = factOf(object, 'row');
  const isGranted = !['anonymous', 'plain'].includes(callerFor(context, 'granted'));
  if (!row) return isGranted;
  if (row.reach) context.run?.grants.add(row.reach);
  if (callerFor(context, 'staff') === 'staff') return true;
  return !isGranted || row.tie === 'other' || row.tie === 'tenant' ? false : null;
}
