import type { Severity, Statement } from '#findings/index.ts';
import type { Weakness } from '#surface/index.ts';
import { effectsOf, effectStatement } from '../effects.ts';
import { code } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { settingsStatement, unsafeSettings } from '../settings.ts';

/** A token that proves less than it seems to: it never ends, anyone can sign it, or it is meant for somebody else. */
export const rule: Rule = {
  id: 'weak-token',
  category: 'broken-guard',
  title: 'Token that proves too little',
  severities: ['high', 'info'],
  references: ['CWE-347', 'CWE-613', 'API2:2023'],
  patterns: ['AUTH-14', 'AUTH-15', 'AUTH-16', 'AUTH-17', 'AUTH-19'],
  check(surface, report) {
    for (const done of effectsOf(surface, 'makes-token', 'reads-token')) {
      const verdict = verdicts[done.effect.weakness ?? 'any-column'];
      if (verdict) report({ ...effectStatement(done, verdict), subject: done.effect.weakness ?? '' });
    }
    const settings = unsafeSettings(surface, ['token']);
    if (settings) report(ofSettings(settingsStatement(settings, 'low', { kind: 'set-options', settings: ['token'] })));
  },
  message: ({ args }) =>
    args['settings'] === undefined
      ? `${code(args['name'])} ${verdicts[args['weakness'] as Weakness]?.words ?? 'is weak'}.`
      : `Tokens prove less than they should: ${args['settings']}.`,
};

const ofSettings = (statement: Statement): Statement => ({ ...statement, subject: 'settings' });

interface Verdict {
  readonly severity: Severity;
  readonly words: string;
}

const verdicts: Readonly<Partial<Record<Weakness, Verdict>>> = {
  'algorithm-none': { severity: 'high', words: 'takes or makes tokens without a signature: anyone can write one' },
  'algorithm-open': {
    severity: 'medium',
    words: 'lets the token say how it is to be checked: whoever writes one chooses the weakest way',
  },
  'written-key': {
    severity: 'medium',
    words: 'signs with a key that stands in the code: whoever reads the code can make tokens',
  },
  'expiry-ignored': { severity: 'medium', words: 'accepts tokens that have ended: one that leaked works for ever' },
  'no-expiry': { severity: 'low', words: 'makes tokens that never end: one that leaked works for ever' },
  'audience-ignored': {
    severity: 'info',
    words: 'does not look at whom a token was made for: one of another service with the same key works too',
  },
};
