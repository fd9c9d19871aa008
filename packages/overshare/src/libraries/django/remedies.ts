import { classOf, handlerCode, parametersOf } from '../core/remedies/handler-code.ts';
import { optionRemedies } from '../core/remedies/set-options.ts';
import {
  imports,
  indented,
  isName,
  lastOf,
  paragraphs,
  pluralOf,
  quoted,
  tuple,
  variableOf,
} from '../core/remedies/python-text.ts';
import type { Case, FrameworkWords, Remedies } from '../core/remedies/remedy.ts';

const byLogin = { module: 'django.contrib.auth', mixin: 'LoginRequiredMixin', decorator: 'login_required' } as const;

/** What Django and what is built on it have in common: queries, settings, values of the request. */
export const storeRemedies: Remedies = {
  ...optionRemedies,
  'debug-off': () => 'DEBUG = False',
  'close-cors': ({ credentials }) =>
    paragraphs([
      'CORS_ALLOW_ALL_ORIGINS = False',
      'CORS_ALLOWED_ORIGINS = ["https://app.example.com"]',
      ...(credentials ? ['CORS_ALLOW_CREDENTIALS = True'] : []),
    ]),
  'list-columns': ({ columns }) =>
    columns.length === 0
      ? null
      : paragraphs([
          `COLUMNS = ${tuple(columns)}`,
          'lookups = {name: value for name, value in request.GET.items() if name in COLUMNS}',
        ]),
  'keep-owner': ({ model, column }) => {
    const variable = variableOf(model);
    return paragraphs([`${variable}.${column.replace(/_id$/, '')} = request.user  # and not what the request says`]);
  },
  'allow-list': ({ allow }) =>
    allow.length === 0
      ? null
      : paragraphs([`ALLOWED = ${tuple(allow)}`, 'values = {name: data[name] for name in ALLOWED if name in data}']),
};

/** `invoice__owner=request.user`. */
export function ownedBy(owner: readonly string[], caller: string): string {
  const chain = owner.map((step) => step.replace(/_id$/, '')).join('__');
  return `${chain === '' ? 'pk' : chain}=${chain === '' ? `${caller}.pk` : caller}`;
}

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
