/** A rule that finds nothing yet. */
export function ruleText(id) {
  return `import type { Rule } from '../rule.ts';

/** What is wrong, in one sentence. */
export const rule: Rule = {
  id: '${id}',
  category: 'exposure',
  title: '${sentence(id)}',
  severities: ['medium', 'medium'],
  references: [],
  patterns: [],
  check(_surface, _report) {},
  message: ({ args }) => \`\\\`\${args['endpoint']}\\\` \`,
};
`;
}

/** Its test, red until the rule tells a hit from a near miss. */
export function testText(id) {
  return `import { expect, test } from 'vitest';
import { endpoint, verdicts } from '../made-surface.ts';
import { rule } from './${id}.ts';

test('what is found, and what is nearly the same and fine', () => {
  expect(verdicts(rule, [endpoint('GET /hit'), endpoint('GET /near-miss')])).toEqual(['GET /hit medium']);
});
`;
}

/** Its page, with a place for a hit and a near miss. */
export function pageText(id) {
  return `# ${id}

**${sentence(id)}.** What the rule finds, in one or two sentences.

## Why it matters

## How to repair

## When it is fine

## Examples

A hit:

\`\`\`python app.py
from flask import Flask

app = Flask(__name__)


@app.get('/')
def show():  # finds: ${id}
    return {}
\`\`\`

A near miss:

\`\`\`python app.py
from flask import Flask

app = Flask(__name__)


@app.get('/')
def show():  # fine
    return {}
\`\`\`
`;
}

function sentence(id) {
  const words = id.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}
