import { describe, expect, it } from 'vitest';
import { viewOf, written, writtenByMeta } from '../../../test/serialized.ts';

const PLAIN = ['created <- Order.created', 'id <- Order.id', 'owner <- Order.owner_id'];
const REST = ['secret <- Order.secret', 'tags[] <- Tag.id', 'title <- Order.title', 'total <- Order.total'];

describe('the fields that a Meta asks for', () => {
  it("are all of the model's with __all__: also what cannot be edited, keys of relations, nothing of the way back", () => {
    expect(writtenByMeta("fields = '__all__'")).toEqual([...PLAIN, ...REST]);
  });

  it('are all but some with exclude', () => {
    expect(writtenByMeta("exclude = ('secret', 'owner')")).toEqual([
      'created <- Order.created',
      'id <- Order.id',
      ...REST.slice(1),
    ]);
  });

  it('may be properties, methods, keys, and the way back from other models', () => {
    expect(writtenByMeta("fields = ('pk', 'owner_id', 'label', 'short', 'lines')")).toEqual([
      'label <- Order.title',
      'lines[] <- Line.id',
      'owner_id <- Order.owner_id',
      'pk <- Order.id',
      'short <- Order.title',
    ]);
  });

  it('hold those of a base, and names that were added', () => {
    const source = `
class Base(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ['id']

class S(Base):
    class Meta(Base.Meta):
        fields = Base.Meta.fields + ['title']
`;
    expect(written(source)).toEqual(['id <- Order.id', 'title <- Order.title']);
  });

  it('say how they were chosen, and where', () => {
    const how = (meta: string) =>
      viewOf(`
class S(serializers.ModelSerializer):
    class Meta:
        model = Order
        ${meta}
def x(request, pk):
    return JsonResponse(S(Order.objects.first()).data)
`)
        .responses.flatMap(({ fields }) => fields)
        .find(({ path }) => path === 'title');
    expect([how("fields = '__all__'")?.selection, how("exclude = ('secret',)")?.selection]).toEqual(['all', 'all-but']);
    expect(how("fields = ('id', 'title')")).toMatchObject({ selection: 'named', locations: [{ startLine: 9 }] });
  });

  it.each([
    ['neither fields nor exclude', 'ordering = 1'],
    ['a text in place of a list', "fields = ('title')"],
    ['a declared field that the list leaves out', "fields = ('id',)"],
  ])('crash with %s', (_, meta) => {
    const source = `
class S(serializers.ModelSerializer):
    extra = serializers.CharField(source='title')
    class Meta:
        model = Order
        ${meta}
def x(request, pk):
    return JsonResponse(S(Order.objects.first()).data)
`;
    expect(viewOf(source).callers.anonymous).toBe('crashes');
  });
});

it('knows relations through a model that is given by its name', () => {
  const { responses } = viewOf(`
class Label(models.Model):
    orders = models.ManyToManyField(Order, through='Use')
class Use(models.Model):
    label = models.ForeignKey(Label, on_delete=models.CASCADE)
    order = models.ForeignKey('Order', on_delete=models.CASCADE)
class S(serializers.ModelSerializer):
    class Meta:
        model = Label
        fields = '__all__'
def x(request, pk):
    return JsonResponse(S(Label.objects.first()).data)
`);
  expect(responses.flatMap(({ fields }) => fields).map(({ path }) => path)).toEqual(['id', 'orders[]']);
});

it('takes a serializer that is attached to another one afterwards for no field of it', () => {
  const { responses } = viewOf(`
class S(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ('id',)
S.parent_order = S(source='parent')
def x(request, pk):
    return JsonResponse(S(Order.objects.first()).data)
`);
  expect(responses.flatMap(({ fields }) => fields).map(({ path }) => path)).toEqual(['id']);
});

describe('depth', () => {
  it('writes related objects whole, down to the password hash', () => {
    const fields = writtenByMeta("fields = '__all__'\n        depth = 1");
    expect(fields).toContain('owner.password <- User.password');
    expect(fields).toContain('tags[].name <- Tag.name');
    expect(fields).not.toContain('owner <- Order.owner_id');
  });

  it('is said of what it brought along', () => {
    const { responses } = viewOf(`
class S(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ('id', 'owner')
        depth = 1
def x(request, pk):
    return JsonResponse(S(Order.objects.first()).data)
`);
    const fields = responses.flatMap((response) => response.fields);
    expect(fields.find(({ path }) => path === 'owner.email')?.selection).toBe('nesting');
    expect(fields.find(({ path }) => path === 'id')?.selection).toBe('named');
  });

  it('leaves declared relations as they are declared', () => {
    const source = `
class S(serializers.ModelSerializer):
    owner = serializers.StringRelatedField()
    class Meta:
        model = Order
        fields = ('owner', 'tags')
        depth = 1
`;
    expect(written(source)).toEqual(['owner <- User.username', 'tags[].id <- Tag.id', 'tags[].name <- Tag.name']);
  });
});

describe('declared fields', () => {
  it('win over those of the model and over what Meta says of them', () => {
    const source = `
class S(serializers.ModelSerializer):
    secret = serializers.CharField()
    class Meta:
        model = Order
        fields = ('secret', 'title')
        extra_kwargs = {'secret': {'write_only': True}, 'title': {'write_only': True}}
`;
    expect(written(source)).toEqual(['secret <- Order.secret']);
  });

  it('come from all bases that are serializers, but for those that a class sets to None', () => {
    const source = `
class Mixin:
    lost = serializers.CharField(source='title')

class One(serializers.Serializer):
    title = serializers.CharField()
    total = serializers.CharField()

class Two(serializers.Serializer):
    secret = serializers.CharField()

class S(Mixin, One, Two):
    total = None
    id = serializers.IntegerField()
`;
    expect(written(source)).toEqual(['id <- Order.id', 'secret <- Order.secret', 'title <- Order.title']);
  });

  it('follow a source, also through objects, methods and the object itself', () => {
    const source = `
class Owner(serializers.Serializer):
    email = serializers.EmailField(source='owner.email')

class S(serializers.Serializer):
    mail = serializers.CharField(source='owner.email')
    name = serializers.CharField(source='owner.get_username')
    who = Owner(source='*')
    hash = serializers.ReadOnlyField(source='owner.password')
`;
    expect(written(source)).toEqual([
      'hash <- User.password',
      'mail <- User.email',
      'name <- User.username',
      'who.email <- User.email',
    ]);
  });

  it('are not written where they are only read', () => {
    const source = `
class S(serializers.ModelSerializer):
    secret = serializers.CharField(write_only=True)
    owner = serializers.HiddenField(default=serializers.CurrentUserDefault())
    class Meta:
        model = Order
        fields = ('id', 'secret', 'owner', 'title', 'total')
        extra_kwargs = {'title': {'write_only': True}}
        write_only_fields = ('total',)
`;
    expect(written(source)).toEqual(['id <- Order.id', 'total <- Order.total']);
  });
});

describe('relations', () => {
  it('are written as key, slug, text or address', () => {
    const source = `
class S(serializers.Serializer):
    owner = serializers.PrimaryKeyRelatedField(read_only=True)
    mail = serializers.SlugRelatedField(source='owner', slug_field='email', read_only=True)
    tags = serializers.StringRelatedField(many=True)
    names = serializers.SlugRelatedField(source='tags', slug_field='name', many=True, read_only=True)
    url = serializers.HyperlinkedIdentityField(view_name='x')
    link = serializers.HyperlinkedRelatedField(source='owner', view_name='x', lookup_field='username', read_only=True)
`;
    expect(written(source)).toEqual([
      'link <- User.username',
      'mail <- User.email',
      'names[] <- Tag.name',
      'owner <- Order.owner_id',
      'tags[] <- Tag.name',
      'url <- Order.id',
    ]);
  });

  it('are written by a class of the project', () => {
    const source = `
class OwnerField(serializers.RelatedField):
    def to_representation(self, value):
        return {'mail': value.email, 'order': self.parent.instance.title}

class S(serializers.Serializer):
    owner = OwnerField(read_only=True)
`;
    expect(written(source)).toEqual(['owner.mail <- User.email', 'owner.order <- Order.title']);
  });

  it('may be serializers of their own, one or many', () => {
    const source = `
class LineS(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ('text',)

class OwnerS(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ('email',)

class S(serializers.ModelSerializer):
    lines = LineS(many=True)
    owner = OwnerS()
    class Meta:
        model = Order
        fields = ('lines', 'owner')
`;
    expect(written(source)).toEqual(['lines[].text <- Line.text', 'owner.email <- User.email']);
  });
});

describe('a model that is not in the scanned folder', () => {
  const fieldsOf = (meta: string) =>
    viewOf(`
from elsewhere.models import Customer
class S(serializers.ModelSerializer):
    class Meta:
        model = Customer
        ${meta}
def x(request, pk):
    return JsonResponse(S(Customer.objects.all(), many=True).data, safe=False)
`).responses.flatMap(({ fields }) => fields);

  it('has the fields that are named', () => {
    const origins = fieldsOf("fields = ('id', 'email')").map(({ path, origin }) => [
      path,
      origin?.split('.').slice(-2).join('.'),
    ]);
    expect(origins).toEqual([
      ['[].email', 'Customer.email'],
      ['[].id', 'Customer.id'],
    ]);
  });

  it('is written whole with __all__, whatever it has', () => {
    const all = fieldsOf("fields = '__all__'").find(({ path }) => path === '[].{}');
    expect(all?.model).toMatch(/Customer$/);
    expect(all?.selection).toBe('all');
  });
});

it('leaves out what is not required where the object does not have it', () => {
  const source = `
class S(serializers.ModelSerializer):
    line_count = serializers.IntegerField(read_only=True)
    class Meta:
        model = Order
        fields = ('id', 'line_count')
`;
  expect(written(source, 'S(Order.objects.all(), many=True)')).toEqual(['[].id <- Order.id']);
  const annotated = "S(Order.objects.annotate(line_count=models.Count('lines')), many=True)";
  expect(written(source, annotated)).toHaveLength(2);
});

it('writes a serializer within itself once', () => {
  const source = `
class S(serializers.ModelSerializer):
    others = serializers.SerializerMethodField()
    class Meta:
        model = Order
        fields = ('id', 'others')
    def get_others(self, obj):
        return S(obj.owner.orders.all(), many=True).data
`;
  expect(written(source)).toEqual(['id <- Order.id', 'others[] <- computed']);
});
