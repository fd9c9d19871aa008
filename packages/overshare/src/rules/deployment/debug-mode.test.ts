import { expect, test } from 'vitest';
import type { Setting } from '#surface/index.ts';
import { messageOf } from '../index.ts';
import { found, place, setting } from '../made-surface.ts';
import { rule } from './debug-mode.ts';

const findings = (...settings: Setting[]) => found(rule, [], { settings });

test('always on is high, under a condition medium and less sure', () => {
  expect(findings(setting('debug'))).toMatchObject([
    { severity: 'high', confidence: 'certain', endpoint: null, remedy: { kind: 'debug-off' } },
  ]);
  const [milder] = findings(setting('debug', { condition: "__name__ == '__main__'" }));
  expect(milder).toMatchObject({ severity: 'medium', confidence: 'likely' });
  expect(messageOf(milder!)).toBe(
    "The application runs in debug mode where `__name__ == '__main__'`: errors show source code, and the debugger runs what a caller types.",
  );
});

test('in a class or a file that is called after development it may never reach production', () => {
  const at = (symbol: string, file: string) =>
    findings(setting('debug', { location: place(symbol, 3, file) }))[0]?.severity;
  expect(at('config.DevelopmentConfig', 'config.py')).toBe('low');
  expect(at('settings', 'conf/settings_local.py')).toBe('low');
  expect(at('app.create_app', 'latest.py')).toBe('high');
  expect(at('development.config.Config', 'development/config.py')).toBe('high');
});

test('off, undecided, and other settings are fine', () => {
  const settings = [
    setting('debug', { safe: true, value: 'False' }),
    setting('debug', { safe: null, value: 'env' }),
    setting('https'),
    setting('debug'),
  ];
  expect(findings(...settings)).toHaveLength(1);
});
