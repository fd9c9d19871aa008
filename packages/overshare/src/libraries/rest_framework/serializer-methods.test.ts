import { describe, expect, it } from 'vitest';
import { viewOf, written } from '../../../test/serialized.ts';

describe('what methods of a serializer return', () => {
  it('leaves, under the default name or another, and is followed', () => {
    const source = `
class LineS(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ('text',)

class S(serializers.Serializer):
    what = serializers.SerializerMethodField()
    lines = serializers.SerializerMethodField(method_name='all_lines')
    def get_what(self, obj):
        return {'title': obj.title, 'mail': obj.owner.email}
    def all_lines(self, obj):
        return LineS(obj.lines.all(), many=True, context=self.context).data
`;
    expect(written(source)).toEqual([
      'lines[].text <- Line.text',
      'what.mail <- User.email',
      'what.title <- Order.title',
    ]);
  });

  it('may ask the request in the context', () => {
    const source = `
class S(serializers.Serializer):
    me = serializers.SerializerMethodField()
    def get_me(self, obj):
        user = self.context['request'].user
        return user.email if user.is_authenticated else None

class Outer(serializers.Serializer):
    inner = S(source='*')
def x(request, pk):
    return JsonResponse(Outer(Order.objects.first(), context={'request': request}).data)
`;
    const field = viewOf(source)
      .responses.flatMap(({ fields }) => fields)
      .find(({ origin }) => origin !== null);
    expect(field).toMatchObject({ path: 'inner.me', subject: 'self' });
    expect(field?.callers).not.toContain('anonymous');
  });
});

describe('to_representation', () => {
  const base = `
class S(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ('id', 'title', 'secret')
`;

  it('may take away and add', () => {
    const source = `${base}
    def to_representation(self, instance):
        data = super().to_representation(instance)
        data.pop('secret')
        data['mail'] = instance.owner.email
        return data
`;
    expect(written(source)).toEqual(['id <- Order.id', 'mail <- User.email', 'title <- Order.title']);
  });

  it('may decide by who asks', () => {
    const source = `${base}
    def to_representation(self, instance):
        data = super().to_representation(instance)
        if not self.context['request'].user.is_staff:
            del data['secret']
        return data
def x(request, pk):
    return JsonResponse(S(Order.objects.first(), context={'request': request}).data)
`;
    const { responses } = viewOf(source);
    const callersOf = (path: string) =>
      responses.flatMap(({ fields }) => fields).find((field) => field.path === path)?.callers;
    expect(callersOf('secret')).toEqual(['staff']);
    expect(callersOf('title')).toContain('anonymous');
  });

  it('of a list decides for the list', () => {
    const source = `
class ListS(serializers.ListSerializer):
    def to_representation(self, data):
        return {'items': super().to_representation(data), 'count': len(data)}
${base}        list_serializer_class = ListS
`;
    expect(written(source, 'S(Order.objects.all(), many=True)')).toEqual([
      'count <- computed',
      'items[].id <- Order.id',
      'items[].secret <- Order.secret',
      'items[].title <- Order.title',
    ]);
  });

  it('of a field of the project says what it writes', () => {
    const source = `
class Shout(serializers.Field):
    def to_representation(self, value):
        return {'loud': value.upper()}
class S(serializers.Serializer):
    title = Shout()
    raw = serializers.JSONField(source='title')
    both = serializers.DictField(child=serializers.CharField(), source='pair')
    texts = serializers.ListField(child=serializers.CharField(), source='list')
`;
    expect(written(source, "S({'title': Order.objects.first().title, 'pair': {'a': 1}, 'list': ['a']})")).toEqual([
      'both.a <- computed',
      'raw <- Order.title',
      'texts[] <- constant',
      'title.loud <- Order.title',
    ]);
  });
});

describe('fields that are chosen while it runs', () => {
  const dynamic = (choose: string) => `
class S(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ('id', 'title', 'secret')
    def __init__(self, *args, **kwargs):
        fields = kwargs.pop('fields', None)
        super().__init__(*args, **kwargs)
        ${choose}
`;

  it('are those that the code names', () => {
    const source = dynamic(`if fields is not None:
            for name in set(self.fields) - set(fields):
                self.fields.pop(name)`);
    expect(written(source, "S(Order.objects.first(), fields=('id',))")).toEqual(['id <- Order.id']);
    expect(written(source)).toHaveLength(3);
  });

  it('are any of them where the client names them', () => {
    const source = dynamic(`if fields is not None:
            for name in set(self.fields) - set(fields):
                self.fields.pop(name)`);
    expect(written(source, "S(Order.objects.first(), fields=request.GET.get('fields').split(','))")).toHaveLength(3);
  });

  it('do not change those of the next serializer of the class', () => {
    const source = `${dynamic("if fields: self.fields.pop('secret')")}
def x(request, pk):
    order = Order.objects.first()
    return JsonResponse({'less': S(order, fields=1).data, 'more': S(order).data})
`;
    const paths = viewOf(source).responses.flatMap(({ fields }) => fields.map(({ path }) => path));
    expect(paths).toContain('more.secret');
    expect(paths).not.toContain('less.secret');
  });

  it('may come from get_fields and get_field_names', () => {
    const source = `
class S(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ('id', 'title', 'secret')
    def get_field_names(self, declared_fields, info):
        return [name for name in super().get_field_names(declared_fields, info) if name != 'secret']
    def get_fields(self):
        fields = super().get_fields()
        fields['mail'] = serializers.EmailField(source='owner.email')
        return fields
`;
    expect(written(source)).toEqual(['id <- Order.id', 'mail <- User.email', 'title <- Order.title']);
  });
});
