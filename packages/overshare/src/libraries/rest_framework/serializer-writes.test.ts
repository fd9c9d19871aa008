import { describe, expect, it } from 'vitest';
import { settable, viewOf, written } from '../../../test/serialized.ts';

const S = `
class S(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = '__all__'
`;
const NEW = 'S(data=request.POST)';
const OLD = 'S(Order.objects.get(pk=pk), data=request.POST, partial=True)';

describe('what the request may set through a serializer', () => {
  it('is every column that can be edited, also whose it is; nothing that the store makes', () => {
    expect(settable(S, NEW)).toEqual(['create Order: owner_id, tags, title, total']);
    expect(settable(S, OLD)).toEqual(['update Order: owner_id, tags, title, total']);
  });

  it('is less where save() pins it', () => {
    expect(settable(S, NEW, 's.save(owner=request.user)')).toEqual(['create Order: tags, title, total']);
  });

  it('is anything where save() gets what the request brings', () => {
    expect(settable(S, NEW, 's.save(**request.POST)')).toEqual(['create Order: anything']);
  });

  it.each([
    ['read_only_fields', "read_only_fields = ('owner',)"],
    ['extra_kwargs', "extra_kwargs = {'owner': {'read_only': True}}"],
  ])('is less with %s', (_, option) => {
    expect(settable(`${S}        ${option}\n`, NEW)).toEqual(['create Order: tags, title, total']);
  });

  it('is not less where a declared field stands in read_only_fields', () => {
    const source = `
class S(serializers.ModelSerializer):
    title = serializers.CharField()
    class Meta:
        model = Order
        fields = ('title', 'total')
        read_only_fields = ('title', 'total')
`;
    expect(settable(source, NEW)).toEqual(['create Order: title']);
  });

  it('is not what a hidden field sets to the caller', () => {
    const source = `
class S(serializers.ModelSerializer):
    owner = serializers.HiddenField(default=serializers.CurrentUserDefault())
    class Meta:
        model = Order
        fields = ('owner', 'title')
`;
    expect(settable(source, "S(data=request.POST, context={'request': request})")).toEqual(['create Order: title']);
  });

  it('is what create() and update() of the project do with it', () => {
    const source = `${S}
    def create(self, validated_data):
        validated_data.pop('owner')
        return Order.objects.create(owner=None, **validated_data)
    def update(self, instance, validated_data):
        instance.title = validated_data.get('title', instance.title)
        instance.save()
        return instance
`;
    expect(settable(source, NEW)).toEqual(['create Order: title, total']);
    expect(settable(source, OLD)).toEqual(['update Order: title']);
  });

  it('is what validate() and validate_x() leave of it', () => {
    const source = `${S}
    def validate_title(self, value):
        return 'always this'
    def validate(self, attrs):
        attrs.pop('total', None)
        return attrs
`;
    expect(settable(source, NEW)).toEqual(['create Order: owner_id, tags']);
  });

  it('is also in the objects below, where the project writes them', () => {
    const source = `
class LineS(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ('text',)
class S(serializers.ModelSerializer):
    lines = LineS(many=True)
    class Meta:
        model = Order
        fields = ('title', 'lines')
    def create(self, validated_data):
        lines = validated_data.pop('lines')
        order = Order.objects.create(**validated_data)
        for line in lines:
            Line.objects.create(order=order, **line)
        return order
`;
    expect(settable(source, NEW)).toEqual(['create Line: text', 'create Order: title']);
  });
});

describe('is_valid', () => {
  it('answers 400 where the input is not taken, and goes on where it is', () => {
    const { responses } = viewOf(`${S}
def x(request, pk):
    s = S(data=request.POST)
    if not s.is_valid():
        return JsonResponse(s.errors, status=400)
    return JsonResponse({'title': s.validated_data['title']})
`);
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200, 400]));
  });

  it('comes before validated_data and save()', () => {
    const { callers } = viewOf(`${S}
def x(request, pk):
    return JsonResponse({'title': S(data=request.POST).validated_data['title']})
`);
    expect(callers.anonymous).toBe('crashes');
  });
});

describe('data', () => {
  it('of what was saved shows the stored object', () => {
    const view = `${S}
def x(request, pk):
    s = S(data=request.POST)
    s.is_valid(raise_exception=True)
    s.save()
    return JsonResponse(s.data)
`;
    const origins = viewOf(view).responses.flatMap(({ fields }) => fields.map(({ origin }) => origin));
    expect(origins).toContain('shop.models.Order.secret');
  });

  it('of what was only validated shows what the request brought', () => {
    const view = `${S}
def x(request, pk):
    s = S(data=request.POST)
    s.is_valid(raise_exception=True)
    return JsonResponse(s.data)
`;
    const fields = viewOf(view).responses.flatMap((response) => response.fields);
    expect(fields.find(({ path }) => path === 'title')?.kind).toBe('request');
  });

  it('of a dict is written by its keys', () => {
    expect(
      written('class S(serializers.Serializer):\n    a = serializers.IntegerField()\n', "S({'a': 1, 'b': 2})"),
    ).toEqual(['a <- constant']);
  });
});
