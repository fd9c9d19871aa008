import { classOf } from '../core/remedies/handler-code.ts';
import { imports, indented, isName, lastOf, paragraphs, quoted } from '../core/remedies/python-text.ts';
import type { Case, FrameworkWords } from '../core/remedies/remedy.ts';
import { ownedBy, storeRemedies } from '../core/remedies/django-store.ts';

const list = (names: readonly string[]): string => `[${names.map(quoted).join(', ')}]`;

/** Remedies in Django REST Framework's words. */
export const restFrameworkWords: FrameworkWords = {
  base: 'APIView',
  remedies: {
    ...storeRemedies,
    'require-login': (_, about) => permitted('IsAuthenticated', about),
    'same-guard': ({ guard }, about) => permitted(guard, about),
    'apply-guard': ({ guard }, about) => permitted(guard, about),
    'choose-fields': ({ model, keep }, about) =>
      model === null || keep.length === 0 ? null : serializer(model, about, [`fields = ${list(keep)}`]),
    'make-serializable': ({ model, keep }, about) =>
      model === null || keep.length === 0 ? null : serializer(model, about, [`fields = ${list(keep)}`]),
    'allow-list': ({ model }, about) =>
      about.finding.fields.length === 0
        ? null
        : serializer(model, about, [`read_only_fields = ${list(about.finding.fields)}`]),
    'keep-owner': ({ model, column }, about) => {
      const owner = column.replace(/_id$/, '');
      const save = [
        'def perform_create(self, serializer):',
        ...indented([`serializer.save(${owner}=self.request.user)`]),
      ];
      const kept = serializer(model, about, [`read_only_fields = ${list([owner])}`]);
      return paragraphs([kept], inView(about, save));
    },
    'scope-to-owner': ({ model, owner }, about) => {
      const query = `return ${lastOf(model)}.objects.filter(${ownedBy(owner, 'self.request.user')})`;
      if (about.endpoint && classOf(about.endpoint))
        return paragraphs(inView(about, ['def get_queryset(self):', ...indented([query])]));
      return paragraphs([query.replace('return ', 'queryset = ').replace('self.', '')]);
    },
    throttle: ({ rate }, about) => {
      const slow = [
        'class Slow(SimpleRateThrottle):',
        ...indented([
          `rate = ${quoted(rate)}`,
          '',
          'def get_cache_key(self, request, view):',
          ...indented(['return f"slow-{view.__class__.__name__}-{self.get_ident(request)}"']),
        ]),
      ];
      const line = onView(about, 'throttle_classes', 'Slow');
      return (
        line &&
        paragraphs(imports({ 'rest_framework.throttling': ['SimpleRateThrottle'], ...line.imports }), slow, line.lines)
      );
    },
    'limit-list': ({ maximum }, about) => {
      const size = about.finding.args['parameter'] ?? '';
      const lines = [
        'page_size = 50',
        ...(isName(size) ? [`page_size_query_param = ${quoted(size)}`] : []),
        `max_page_size = ${maximum}`,
      ];
      return paragraphs(
        imports({ 'rest_framework.pagination': ['PageNumberPagination'] }),
        ['class Pages(PageNumberPagination):', ...indented(lines)],
        inView(about, ['pagination_class = Pages']),
      );
    },
    'list-columns': ({ columns }, about) =>
      columns.length === 0
        ? null
        : paragraphs(inView(about, [`ordering_fields = ${list(columns)}`, `filterset_fields = ${list(columns)}`])),
  },
};

/** A part of the serializer that makes the answer, by its own name where that is known. */
function serializer(model: string, { finding, endpoint }: Case, lines: readonly string[]): string {
  const classes = (finding.location.symbol ?? '').split('.').filter((part) => /^[A-Z]/.test(part));
  const views = endpoint?.handler.symbol.split('.') ?? [];
  const name = classes.find((one) => one !== 'Meta' && !views.includes(one)) ?? `${lastOf(model)}Serializer`;
  const meta = ['class Meta:', ...indented([`model = ${lastOf(model)}`, ...lines])];
  return paragraphs(imports({ rest_framework: ['serializers'] }), [
    `class ${name}(serializers.ModelSerializer):`,
    ...indented(meta),
  ]);
}

/** Lines that belong into the class of the view. */
function inView({ endpoint }: Case, lines: readonly string[]): string[] {
  const owner = endpoint && classOf(endpoint);
  return owner ? [`# in ${owner}`, ...lines] : [...lines];
}

const builtIn = ['AllowAny', 'IsAuthenticated', 'IsAdminUser', 'IsAuthenticatedOrReadOnly', 'DjangoModelPermissions'];

/** What is no class is a decorator of Django's, in whose place a permission does the same. */
function permitted(guard: string, about: Case): string | null {
  const name = isName(guard) && /^[A-Z]/.test(guard) ? guard : 'IsAuthenticated';
  const line = onView(about, 'permission_classes', name);
  const known = builtIn.includes(name) ? { 'rest_framework.permissions': [name] } : {};
  return line && paragraphs(imports(known, line.imports), line.lines);
}

/** An attribute of a class of views, or the decorator of the same name below `@api_view`. */
function onView({ endpoint }: Case, attribute: string, value: string) {
  if (!endpoint) return null;
  if (classOf(endpoint)) return { imports: {}, lines: [`# in ${classOf(endpoint)}`, `${attribute} = [${value}]`] };
  const methods = endpoint.methods.map(quoted).join(', ');
  const lines = [
    `@api_view([${methods}])`,
    `@${attribute}([${value}])`,
    `def ${lastOf(endpoint.handler.symbol)}(request, **kwargs):`,
    '    ...',
  ];
  return { imports: { 'rest_framework.decorators': ['api_view', attribute] }, lines };
}
