import { NONE, opaque, textOf, type Value } from '#python/index.ts';
import { callerKeyOrigin, type RowFact } from '../core/facts.ts';
import { first, type Intrinsics } from '../core/intrinsics.ts';

export const appIntrinsics: Intrinsics = {
  /** `model_labelled('shop.Order')`: a model by its application and name; None where it is not loaded. */
  model_labelled(context, args): Value {
    const label = textOf(first(args));
    if (label === null) return opaque('a model whose name is known only at run time');
    const found = context.models.tableOf(label) ?? context.models.all().find((cls) => isLabelled(cls, label));
    return found ?? NONE;
  },
  /** The user that a password or a token belongs to: whoever knows it is that user. */
  stored_user(context): Value {
    const model = context.models.user();
    if (!model) return opaque('the user model is not known', [callerKeyOrigin]);
    return context.vm.makeInstance(model, { kind: 'row', model, tie: 'self', reach: null } satisfies RowFact);
  },
};

/** `users.user` for `backend.users.models.User`. */
const isLabelled = (cls: { readonly name: string; readonly qualifiedName: string }, label: string): boolean => {
  const [app = '', name = ''] = label.toLowerCase().split('.');
  return cls.name.toLowerCase() === name && cls.qualifiedName.toLowerCase().split('.').includes(app);
};
