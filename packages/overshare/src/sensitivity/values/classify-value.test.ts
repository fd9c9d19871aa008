import { describe, expect, it } from 'vitest';
import { classifyValue } from './classify-value.ts';

/** Written in pieces, so that nobody who scans this repository for secrets is alarmed. */
const made = (...pieces: readonly string[]): string => pieces.join('');
const letters = (count: number): string => 'aB3dE5gH7jK9mN2pQ4sT6vW8yZ1cF0hL'.repeat(4).slice(0, count);
const hex = (count: number): string => '0a1b2c3d4e5f60718293a4b5c6d7e8f9'.repeat(4).slice(0, count);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const values: readonly (readonly [kind: string, text: string])[] = [
  ['bcrypt hash', made('$2b$12$', letters(53))],
  ['bcrypt hash', made('bcrypt_sha256$$2b$12$', letters(53))],
  ['argon2 hash', made('$argon2id$v=19$m=65536,t=3,p=4$', letters(22), '$', letters(43))],
  ['argon2 hash', made('argon2$argon2id$v=19$m=102400,t=2,p=8$', letters(22), '$', letters(43))],
  ['pbkdf2 hash', made('pbkdf2_sha256$600000$', letters(22), '$', letters(43), '=')],
  ['pbkdf2 hash', made('pbkdf2:sha256:260000$', letters(16), '$', hex(64))],
  ['pbkdf2 hash', made('$pbkdf2-sha256$29000$', letters(22), '$', letters(43))],
  ['scrypt hash', made('scrypt:32768:8:1$', letters(16), '$', hex(128))],
  ['crypt hash', made('$6$rounds=5000$saltsalt$', letters(86))],
  ['crypt hash', made('$1$saltsalt$', letters(22))],
  ['phpass hash', made('$P$', letters(31))],
  ['salted digest', made('sha256$', letters(8), '$', hex(64))],
  ['LDAP password hash', made('{SSHA}', letters(32))],
  ['MySQL password hash', made('*', hex(40).toUpperCase())],
  ['JSON Web Token', made(part({ alg: 'HS256', typ: 'JWT' }), '.', part({ sub: '1' }), '.', letters(43))],
  ['JSON Web Token', made('Bearer ', part({ alg: 'none' }), '.', part({ sub: '1' }), '.')],
  [
    'PEM private key',
    made('-----BEGIN RSA ', 'PRIVATE KEY-----\n', letters(64), '\n-----END RSA ', 'PRIVATE KEY-----\n'),
  ],
  ['PEM private key', made('-----BEGIN ', 'PRIVATE KEY-----\\n', letters(64))],
  ['PGP private key', made('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----')],
  ['AWS access key', made('AKIA', 'QYLPMN5HFIQR7XYA')],
  ['Google API key', made('AIza', letters(35))],
  ['Google OAuth secret', made('GOCSPX-', letters(28))],
  ['Stripe secret key', made('sk_', 'live_', letters(24))],
  ['Stripe secret key', made('rk_', 'test_', letters(24))],
  ['Stripe webhook secret', made('whsec_', letters(32))],
  ['GitHub token', made('ghp_', letters(36))],
  ['GitHub token', made('github_pat_', letters(82))],
  ['GitLab token', made('glpat-', letters(20))],
  ['Slack token', made('xoxb-', '123456789012-', letters(24))],
  ['Slack webhook', made('https://hooks.slack.com/', 'services/T12345678/B12345678/', letters(24))],
  ['OpenAI API key', made('sk-', 'proj-', letters(48))],
  ['OpenAI API key', made('sk-', letters(20), 'T3Blbk', 'FJ', letters(20))],
  ['Anthropic API key', made('sk-', 'ant-api03-', letters(60))],
  ['SendGrid key', made('SG.', letters(22), '.', letters(43))],
  ['npm token', made('npm_', letters(36))],
  ['Telegram bot token', made('123456789:AA', letters(33))],
  ['Azure storage key', made('AccountName=shop;AccountKey=', letters(86), '==;')],
  ['Stripe secret key', made('see **here**: key=sk_', 'live_', letters(24), ' for the shop')],
  ['connection string with a password', made('postgresql://app:', 's3cr3t', '@db:5432/shop')],
  ['connection string with a password', made('redis://:', 'hunter2', '@cache/0')],
  ['connection string with a password', made('Server=db;Database=shop;User Id=app;Password=', 'hunter2', ';')],
  ['payment card number', '4111 1111 1111 1111'],
  ['payment card number', '5555555555554444'],
  ['payment card number', '3782-822463-10005'],
  ['payment card number', '6011111111111117'],
  ['IBAN', 'DE89 3704 0044 0532 0130 00'],
  ['IBAN', 'GB29NWBK60161331926819'],
  ['IBAN', 'NO9386011117947'],
  ['e-mail address', 'ada@example.org'],
  ['e-mail address', 'Ada.Lovelace+shop@mail.example.co.uk'],
  ['private network address', '10.0.12.7'],
  ['private network address', '172.16.0.1'],
  ['private network address', '192.168.1.20:5432'],
  ['private network address', '100.64.0.1'],
  ['private network address', 'fd12:3456::1'],
];

const nearMisses: readonly (readonly [why: string, text: string])[] = [
  ['an empty text', ''],
  ['a UUID', '3f2b8c1e-9d4a-4e6b-8f7a-1c2d3e4f5a6b'],
  ['a commit', hex(40)],
  ['a digest of a file', hex(64)],
  ['an MD5 sum', hex(32)],
  ['a short bcrypt', made('$2b$12$', letters(40))],
  ['a price with a dollar', '$2 for 12 $'],
  ['a template', '$6$ off'],
  ['a signed cookie: no algorithm', made(part({ user_id: 1 }), '.', part({ at: 1 }), '.', letters(27))],
  ['base64 of JSON', part({ alg: 'none' })],
  ['a JWT cut off', made(part({ alg: 'HS256' }), '.…')],
  ['a public key', made('-----BEGIN PUBLIC KEY-----\n', letters(64))],
  ['a certificate', made('-----BEGIN CERTIFICATE-----\n', letters(64))],
  ['an SSH public key', made('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA', letters(40), ' ada@host')],
  ['a publishable key', made('pk_', 'live_', letters(24))],
  ['a stand-in for a key', made('sk_', 'live_', 'x'.repeat(24))],
  ['the key of the documentation', made('AKIA', 'IOSFODNN7', 'EXAMPLE')],
  ['a masked key', made('sk_', 'live_', '*'.repeat(20), 'a1b2')],
  ['a word with a mark inside', made('task-', 'proj-', letters(30))],
  ['an account id', 'acct_1032D82eZvKYlo2C'],
  ['an address without a password', 'postgresql://app@db:5432/shop'],
  ['an address with a masked password', 'postgresql://app:***@db:5432/shop'],
  ['an address with a variable', 'postgresql://app:${DB_PASSWORD}@db/shop'],
  ['an address with a port', 'http://localhost:8080/@ada'],
  ['a time with an at', 'https://example.org/a:b@c'],
  ['a masked card', '****1111'],
  ['a card with its middle masked', '4111 11** **** 1111'],
  ['a card with a wrong digit', '4111111111111112'],
  ['an order number that passes Luhn, of no issuer', '1000000000000008'],
  ['an order number that passes Luhn, too short', '4000000000006'.slice(0, 12)],
  ['a time in milliseconds', '1700000000000'],
  ['a phone number', '+49 30 123456'],
  ['zeros', '0000000000000000'],
  ['an IBAN with a wrong digit', 'DE88370400440532013000'],
  ['an IBAN of a wrong length', 'DE8937040044053201300'],
  ['a code of an unknown country', 'XX89370400440532013000'],
  ['a masked e-mail', 'a***@example.org'],
  ['a handle', '@ada'],
  ['an image', 'logo@2x.png'],
  ['a repository', 'git@github.com:ada/engine.git'],
  ['a repository user', 'git@github.com'],
  ['a machine', 'no-reply@example.org'],
  ['a sentence with an e-mail', 'write to ada@example.org today'],
  ['a package', 'left-pad@1.3.0'],
  ['a public address', '8.8.8.8'],
  ['a version', '10.0.12'],
  ['a version of four', '10.0.12.700'],
  ['next to a private network', '172.32.0.1'],
  ['the loopback', '127.0.0.1'],
  ['a network of the documentation', '2001:db8::1'],
  ['a word of hexadecimal', 'facade'],
];

describe('a value by its content', () => {
  it.each(values)('%s', (kind, text) => {
    expect(classifyValue(text)?.kind).toBe(kind);
  });

  it.each(nearMisses)('is nothing: %s', (_why, text) => {
    expect(classifyValue(text)).toBeNull();
  });

  it.each([
    ['credential', 'leak', made('$2b$12$', letters(53))],
    ['credential', 'leak', made(part({ alg: 'HS256' }), '.', part({ sub: '1' }), '.', letters(43))],
    ['secret', 'leak', made('ghp_', letters(36))],
    ['secret', 'leak', made('-----BEGIN ', 'PRIVATE KEY-----')],
    ['secret', 'leak', made('mysql://app:', 'hunter2', '@db/shop')],
    ['personal.financial', 'leak', '4111111111111111'],
    ['personal.financial', 'leak', 'GB29NWBK60161331926819'],
    ['personal.contact', 'excess', 'ada@example.org'],
    ['internal.configuration', 'excess', '10.1.2.3'],
  ])('is %s and %s', (sensitivity, exposure, text) => {
    expect(classifyValue(text)).toMatchObject({ sensitivity, exposure });
  });

  it('is the same with white space around it', () => {
    expect(classifyValue(' ada@example.org\n')).toEqual(classifyValue('ada@example.org'));
  });

  it('changes with any one digit of a card number or an account number', () => {
    const changed = '4111111111111111'.split('').map((digit, at) => {
      const digits = '4111111111111111'.split('');
      digits[at] = String((Number(digit) + 1) % 10);
      return classifyValue(digits.join(''));
    });
    expect(classifyValue('4111111111111111')).not.toBeNull();
    expect(changed).toEqual(changed.map(() => null));
  });

  it('comes back from a hostile text of any length', () => {
    for (const piece of ['eyJ', 'a:', '://a:', '$a', '1 ', 'sk-ant- ', ';pwd', 'a@a.', '=']) {
      expect(classifyValue(piece.repeat(200_000))).toBeNull();
    }
  });
});
