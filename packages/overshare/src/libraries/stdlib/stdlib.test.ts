import { describe, expect, it } from 'vitest';
import { scanSources } from '#scan/index.ts';
import { crashes, leaving, SHOP } from '../../../test/answers.ts';

const view = (body: string, before = '') => `
${before}
@app.route('/users/<int:id>')
def show(id):
    user = User.query.get_or_404(id)
    ${body.trim().replaceAll('\n', '\n    ')}
`;

describe('functools', () => {
  it('leaves a wrapped view what it is', () => {
    const before = `
import functools
def logged(prefix):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            return f(*args, **kwargs)
        return wrapper
    return decorate
`;
    const source = `${before}
@app.route('/users/<int:id>')
@logged('x')
def show(id):
    return jsonify(email=User.query.get_or_404(id).email)
`;
    expect(leaving(source)).toEqual(['email <- User.email']);
  });

  it('sees through caches, partials, reductions and dispatch by type', () => {
    const before = `
from functools import lru_cache, cached_property, partial, reduce, singledispatch
class Shown:
    def __init__(self, user): self.user = user
    @cached_property
    def email(self): return self.user.email
@lru_cache(maxsize=3)
def cached(id): return User.query.get(id).password_hash
def put(key, value): return {key: value}
@singledispatch
def plain(value): return None
@plain.register(User)
def _(user): return user.id
`;
    const body = `
return {'a': Shown(user).email, 'b': cached(id), **partial(put, 'c')(user.id), 'd': plain(user),
        'e': reduce(lambda one, two: two, ['', user.email])}`;
    expect(leaving(view(body, before))).toEqual([
      'a <- User.email',
      'b <- User.password_hash',
      'c <- User.id',
      'd <- User.id',
      'e <- User.email',
    ]);
  });
});

describe('json', () => {
  it('cannot write a model', () => {
    expect(crashes(view('import json\nreturn json.dumps(user)'))).toEqual([
      'TypeError: Object of type User is not JSON serializable',
    ]);
  });

  it('cannot write a date, but as the text of one', () => {
    expect(crashes(view("import json\nreturn json.dumps({'at': user.created_at})"))).toHaveLength(1);
    expect(leaving(view("import json\nreturn json.dumps({'at': user.created_at.isoformat()})"))).toEqual([
      'at <- User.created_at',
    ]);
  });

  it('gives what it cannot write to `default` and to encoder classes', () => {
    const encoder = `
import json
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, User):
            return {'email': o.email, 'at': o.created_at}
        if hasattr(o, 'isoformat'):
            return o.isoformat()
        return super().default(o)
`;
    expect(leaving(view('return json.dumps(user, cls=Encoder)', encoder))).toEqual([
      'at <- User.created_at',
      'email <- User.email',
    ]);
    expect(leaving(view('import json\nreturn json.dumps(user, default=lambda o: {"id": o.id})'))).toEqual([
      'id <- User.id',
    ]);
  });

  it('fails where the encoder class gives up as well', () => {
    const encoder = `
import json, datetime
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, datetime.datetime):
            return o.isoformat()
        return json.JSONEncoder.default(self, o)
`;
    expect(crashes(view('return json.dumps([user], cls=Encoder)', encoder))).toHaveLength(1);
    expect(leaving(view('return json.dumps([user.created_at], cls=Encoder)', encoder))).toEqual([
      '[] <- User.created_at',
    ]);
  });

  it('reads back what it wrote', () => {
    expect(
      leaving(
        view("import json\ndata = json.loads(json.dumps({'a': user.email, 'b': user.id}))\ndel data['b']\nreturn data"),
      ),
    ).toEqual(['a <- User.email']);
  });
});

describe('dataclasses', () => {
  const card = `
from dataclasses import dataclass, field, asdict, replace
@dataclass(frozen=True)
class Line:
    total: float
@dataclass
class Card:
    email: str
    nick: str = 'x'
    lines: list = field(default_factory=list)
    note = 'not a field'
`;
  it('are written with their annotated names, deeply', () => {
    const body = 'return jsonify(Card(user.email, lines=[Line(o.total) for o in user.orders]))';
    const all = ['email <- User.email', 'lines[].total <- Order.total', 'nick <- constant'];
    expect(leaving(view(body, card))).toEqual(all);
    expect(leaving(view(body.replace('jsonify(', 'asdict('), card))).toEqual(all);
    expect(leaving(view('return asdict(replace(Card("a"), email=user.password_hash))', card))).toContain(
      'email <- User.password_hash',
    );
  });

  it('keep what is given for the start alone out of the answer', () => {
    const before = `
from dataclasses import dataclass, InitVar, asdict
@dataclass
class Shown:
    id: int
    user: InitVar[User]
    email: str = ''
    def __post_init__(self, user):
        self.email = user.email
`;
    expect(leaving(view('return asdict(Shown(1, user))', before))).toEqual(['email <- User.email', 'id <- constant']);
  });

  it('make of a model an answer of the annotated columns only', () => {
    const source = `
from dataclasses import dataclass
@dataclass
class Note(db.Model):
    id: int
    text: str
    id = db.Column(db.Integer, primary_key=True)
    text: str = db.Column(db.String)
    secret_token = db.Column(db.String)
@app.route('/notes')
def notes():
    return jsonify(Note.query.all())
`;
    expect(leaving(source)).toEqual(['[].id <- Note.id', '[].text <- Note.text']);
  });

  it('are nothing that json.dumps writes', () => {
    expect(crashes(view('import json\nreturn json.dumps(Card(user.email))', card))).toEqual([
      'TypeError: Object of type Card is not JSON serializable',
    ]);
  });
});

describe('enum', () => {
  const role = `
import enum
class Role(enum.Enum):
    ADMIN = 'admin'
    USER = 'user'
class Level(str, enum.Enum):
    LOW = 'low'
`;
  it('writes members by their value, and only those that are text as well by themselves', () => {
    expect(leaving(view("return jsonify(a=Role.ADMIN.value, b=Level.LOW, c=Role('user').name)", role))).toEqual([
      'a <- constant',
      'b <- constant',
      'c <- constant',
    ]);
    expect(crashes(view('return jsonify(a=Role.ADMIN)', role))).toEqual([
      'TypeError: Object of type Role is not JSON serializable',
    ]);
  });

  it('compares members, and knows all of them', () => {
    const body = `
if Role.ADMIN == Role.USER:
    return {'password': user.password_hash}
if Role['ADMIN'] is Role.ADMIN:
    return {role.value: user.email for role in Role}
return {'id': user.id}`;
    expect(leaving(view(body, role))).toEqual(['admin <- User.email', 'user <- User.email']);
  });
});

describe('typing and collections', () => {
  it('writes named tuples as arrays and dictionaries of all kinds as objects', () => {
    const before = `
from typing import NamedTuple, TypedDict, Optional, TYPE_CHECKING, cast
from collections import namedtuple, OrderedDict, defaultdict
class Pair(NamedTuple):
    email: str
    id: Optional[int] = None
class Shown(TypedDict):
    email: str
Three = namedtuple('Three', 'a b')
`;
    expect(leaving(view('return jsonify(Pair(user.email, user.id))', before))).toEqual([
      '[] <- User.email',
      '[] <- User.id',
    ]);
    expect(leaving(view('return jsonify(Three(a=user.email, b=1)._asdict())', before))).toEqual([
      'a <- User.email',
      'b <- constant',
    ]);
    expect(leaving(view('return Shown(email=user.email)', before))).toEqual(['email <- User.email']);
    const body = `
groups = defaultdict(list)
for order in user.orders:
    groups['all'].append(order.total)
return OrderedDict([('id', cast(int, user.id)), ('groups', groups)])`;
    expect(leaving(view(body, before))).toEqual(['groups.all[] <- Order.total', 'id <- User.id']);
  });
});

describe('datetime, uuid, re, os', () => {
  it('keep where a text comes from, and that dates have spans between them', () => {
    const body = `
import re, uuid, os
from datetime import datetime, timedelta
return jsonify(a=(user.created_at + timedelta(days=1)).strftime('%Y'), b=re.sub('@.*', '', user.email),
               c=(datetime.utcnow() - user.created_at).days, d=os.path.join('a', user.email), e=uuid.uuid4().hex)`;
    expect(leaving(view(body))).toEqual([
      'a <- User.created_at',
      'b <- User.email',
      'c <- User.created_at',
      'd <- User.email',
      'e <- computed',
    ]);
    const span = 'from datetime import datetime\nreturn jsonify(age=datetime.utcnow() - user.created_at)';
    expect(crashes(view(span))).toEqual(['TypeError: Object of type timedelta is not JSON serializable']);
  });
});

describe('the rest of the standard library', () => {
  it('keeps where things come from, in whatever form they are written', () => {
    const body = `
import base64, csv, hashlib, html, io, operator, copy, contextlib, types, threading
from http import HTTPStatus
from urllib.parse import urlencode
out = io.StringIO()
csv.writer(out).writerow([user.email, 1])
@contextlib.contextmanager
def opened(value):
    yield value
with opened(user.password_hash) as secret:
    held = types.SimpleNamespace(secret=secret)
return jsonify(a=base64.b64encode(user.email.encode()).decode(), b=out.getvalue(), c=html.escape(user.email),
               d=hashlib.md5(user.email.encode()).hexdigest(), e=operator.attrgetter('id')(user),
               f=copy.deepcopy({'x': [user.id]}), g=held.secret, h=urlencode({'m': user.email})), HTTPStatus.OK`;
    expect(leaving(view(body))).toEqual([
      'a <- User.email',
      'b <- User.email',
      'c <- User.email',
      'd <- User.email',
      'e <- User.id',
      'f.x[] <- User.id',
      'g <- User.password_hash',
      'h <- User.email',
    ]);
  });

  it('shows abstract classes and their subclasses as one', () => {
    const before = `
from abc import ABC, abstractmethod
class Shown(ABC):
    @abstractmethod
    def data(self, user): ...
    def __call__(self, user): return self.data(user)
class Mail(Shown):
    def data(self, user): return {'mail': user.email}
`;
    expect(leaving(view('return Mail()(user)', before))).toEqual(['mail <- User.email']);
  });

  it('knows that a thread sends mail', () => {
    const source = `
import smtplib
from threading import Thread
def send(to):
    with smtplib.SMTP('mail') as server:
        server.sendmail('a', to, 'text')
@app.route('/mail')
def mail():
    Thread(target=send, args=('x',)).start()
    return ''
`;
    expect(scanSources({ 'app.py': SHOP + source }).surface.endpoints[0]?.activities).toEqual(['sends-message']);
  });
});
