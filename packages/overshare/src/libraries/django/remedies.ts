import { classOf, handlerCode, parametersOf } from '../core/remedies/handler-code.ts';
import { ownedBy, storeRemedies } from '../core/remedies/django-store.ts';
import {
  imports,
  indented,
  isName,
  lastOf,
  paragraphs,
  pluralOf,
  quoted,
  variableOf,
} from '../core/remedies/python-text.ts';
import type { Case, FrameworkWords } from '../core/remedies/remedy.ts';

const byLogin = { module: 'django.contrib.auth', mixin: 'LoginRequiredMixin', decorator: 'login_required' } as const;

/** Remedies in Django's own words. */
export const djangoWords: FrameworkWords = {
  base: 'View',
  remedies: {
    ...storeRemedies,
    'require-login': (_, about) => guarded(about, byLogin),
    'same-guard': ({ guard }, about) => named(guard, about),
    'apply-guard': ({ guard }, about) => named(guard, about),
    'scope-to-owner': ({ model, owner, parameter, many }) => {
      const name = lastOf(model);
      const condition = ownedBy(owner, 'request.user');
      if (many) return paragraphs([`${pluralOf(name)} = ${name}.objects.filter(${condition})`]);
      const key = parameter && isName(parameter) ? parameter : 'pk';
      const line = `${variableOf(name)} = get_object_or_404(${name}, pk=${key}, ${condition})`;
      return paragraphs(imports({ 'django.shortcuts': ['get_object_or_404'] }), [line]);
    },
    'choose-fields': ({ model, keep }) => {
      if (model === null || keep.length === 0 || !keep.every(isName)) return null;
      const rows = `${lastOf(model)}.objects.values(${keep.map(quoted).join(', ')})`;
      const needed = imports({ 'django.http': ['JsonResponse'] });
      return paragraphs(needed, [`rows = ${rows}`, `return JsonResponse({"${pluralOf(model)}": list(rows)})`]);
    },
    throttle: ({ rate }, about) => {
      const decorator = `ratelimit(key="ip", rate=${quoted(rate.replace('minute', 'm'))}, block=True)`;
      const handler = about.endpoint && handlerCode(about.endpoint, { decorators: [decorator], base: 'View' });
      if (!handler || !about.endpoint || classOf(about.endpoint)) return null;
      return paragraphs(
        ['# pip install django-ratelimit', 'from django_ratelimit.decorators import ratelimit'],
        withRequest(handler, about),
      );
    },
    'limit-list': ({ maximum }, { finding }) => {
      const model = finding.args['model'] ?? '';
      if (!isName(model)) return null;
      const lines = [`page = Paginator(${pluralOf(model)}, ${maximum}).get_page(request.GET.get("page"))`];
      return paragraphs(imports({ 'django.core.paginator': ['Paginator'] }), lines);
    },
  },
};

interface Guarding {
  readonly module: string;
  readonly mixin: string;
  readonly decorator: string;
}

/** A mixin before the class of a view, or a decorator of the function. */
function guarded(about: Case, { module, mixin, decorator }: Guarding): string | null {
  const { endpoint } = about;
  if (!endpoint) return null;
  const owner = classOf(endpoint);
  if (owner !== null)
    return paragraphs(imports({ [`${module}.mixins`]: [mixin] }), [
      `class ${owner}(${mixin}, View):`,
      ...indented(['...']),
    ]);
  const handler = handlerCode(endpoint, { decorators: [decorator], base: 'View' });
  return handler && paragraphs(imports({ [`${module}.decorators`]: [decorator] }), withRequest(handler, about));
}

function named(guard: string, about: Case): string | null {
  if (guard === byLogin.decorator || guard === byLogin.mixin) return guarded(about, byLogin);
  const handler = about.endpoint && !classOf(about.endpoint) && isName(guard) ? about.endpoint : null;
  const lines = handler && handlerCode(handler, { decorators: [guard], base: 'View' });
  return lines && paragraphs(withRequest(lines, about));
}

/** A function that answers takes the request first. */
function withRequest(lines: readonly string[], { endpoint }: Case): string[] {
  const parameters = endpoint ? ['request', ...parametersOf(endpoint)].join(', ') : 'request';
  return lines.map((line) => line.replace(/^def (\w+)\([^)]*\):/, `def $1(${parameters}):`));
}
