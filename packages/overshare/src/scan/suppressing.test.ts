import { describe, expect, it } from 'vitest';
import { emptyConfiguration, type Configuration } from '#project/index.ts';
import { scanFor, scanSources } from './index.ts';
import type { Choice } from './policy.ts';

/** Two endpoints that send a hash through one method, with a comment at the places that a test names. */
function source(at: { method?: string; line?: string; first?: string; cls?: string } = {}): string {
  return `
from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


class User(db.Model):  ${at.cls ?? ''}
    id = db.Column(db.Integer, primary_key=True)
    password_hash = db.Column(db.String(128))

    def to_dict(self):  ${at.method ?? ''}
        return {'id': self.id, 'hash': self.password_hash}  ${at.line ?? ''}


@app.get('/first')  ${at.first ?? ''}
def first():
    return jsonify(User.query.first().to_dict())


@app.get('/second')
def second():
    return jsonify(User.query.first().to_dict())
`;
}

const comment = '# overshare: ignore[credential-in-response] a test application';

function scan(text: string, configuration: Partial<Configuration> = {}, choice?: Choice) {
  const found = scanSources({ 'app.py': text }, { ...emptyConfiguration, ...configuration }, choice);
  const about = <T extends { ruleId: string }>(list: readonly T[]) =>
    list.filter(({ ruleId }) => ruleId === 'credential-in-response');
  return { ...found, findings: about(found.findings), suppressed: about(found.suppressed), all: found.findings };
}

describe('a finding that a comment accepts', () => {
  it('is listed with the reason, and counts neither as a finding nor in the score', () => {
    const [without, { findings, suppressed, score, notes }] = [scan(source()), scan(source({ line: comment }))];
    expect(without.findings).toHaveLength(1);
    expect([findings, notes]).toEqual([[], []]);
    expect(suppressed).toMatchObject([
      { acceptance: { by: 'comment', reason: 'a test application', file: 'app.py', line: 14 }, severity: 'critical' },
    ]);
    expect(score!.value).toBeGreaterThan(without.score!.value);
  });

  it.each(['method', 'cls'] as const)('is one within the definition at which the comment stands: %s', (place) => {
    expect(scan(source({ [place]: comment })).findings).toEqual([]);
  });

  it('keeps quiet about one endpoint where the comment stands there, and not about its sibling', () => {
    const { findings, suppressed } = scan(source({ first: comment }));
    expect(findings.map(({ endpoint }) => endpoint)).toEqual(['GET /second']);
    expect(suppressed.map(({ endpoint }) => endpoint)).toEqual(['GET /first']);
    expect(findings[0]!.message).not.toContain('share the cause');
  });

  it('is not one of another rule, and the comment is noted then', () => {
    const { findings, notes } = scan(source({ line: '# overshare: ignore[debug-mode] why not' }));
    expect(findings).toHaveLength(1);
    expect(notes).toMatchObject([{ kind: 'unused-suppression', file: 'app.py', line: 14 }]);
  });

  it('leaves no note where its rule was not asked', () => {
    expect(scan(source({ line: comment }), {}, { skip: ['credential-in-response'] }).notes).toEqual([]);
  });
});

describe('the rules that are asked', () => {
  it('are those that the configuration leaves on, and the command line chooses', () => {
    const rules = (configuration: Partial<Configuration>, choice?: Choice) =>
      [...new Set(scan(source(), configuration, choice).all.map(({ ruleId }) => ruleId))].sort();
    const all = rules({});
    expect(all).toContain('missing-authentication');
    expect(rules({ rules: { 'missing-authentication': 'off' } })).toEqual(
      all.filter((id) => id !== 'missing-authentication'),
    );
    expect(rules({}, { skip: ['missing-authentication'] })).toEqual(
      all.filter((id) => id !== 'missing-authentication'),
    );
    expect(rules({}, { only: ['missing-authentication'] })).toEqual(['missing-authentication']);
    expect(rules({ rules: { 'missing-authentication': 'off' } }, { only: ['missing-authentication'] })).toEqual([]);
  });

  it('speak at the severity that the configuration gives them', () => {
    const { findings } = scan(source(), { rules: { 'credential-in-response': 'low' } });
    expect(findings.map(({ severity }) => severity)).toEqual(['low']);
  });
});

describe('a reader', () => {
  it('who is regular is shown neither what is only possible nor what is only good to know, but told of it', () => {
    const found = scanSources(
      { 'app.py': source() },
      { ...emptyConfiguration, rules: { 'credential-in-response': 'info', 'missing-authentication': 'high' } },
    );
    const [regular, strict] = [scanFor('regular', found), scanFor('strict', found)];
    expect(strict.findings).toEqual(found.findings);
    expect([strict.hidden, regular.hidden]).toEqual([0, found.findings.length - regular.findings.length]);
    expect(regular.hidden).toBeGreaterThan(0);
    expect(regular.findings.map(({ ruleId }) => ruleId)).not.toContain('credential-in-response');
    expect(regular.findings.map(({ ruleId }) => ruleId)).toContain('missing-authentication');
    expect(regular.score).toEqual(strict.score);
  });
});
