// How the tests read the pages of rules: an example is a fenced block `python <file>`, a small project of one file.

/** Code of a page, with what its trailing comments say of each line. */
export interface Example {
  readonly file: string;
  readonly code: string;
  /** `# finds: <rule-id>, …`: a finding's location starts on this line. */
  readonly finds: readonly Mark[];
  /** `# misses: <rule-id>, …`: one should, and does not yet. */
  readonly misses: readonly Mark[];
  /** Lines with `# fine`: a near miss, nothing to find. */
  readonly fine: readonly number[];
}

export interface Mark {
  readonly ruleId: string;
  readonly line: number;
}

export interface Page {
  /** The heading. */
  readonly name: string;
  /** The bold words that begin the text. */
  readonly title: string;
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

/** What every page tells, in this order. */
export const sections: readonly string[] = ['Why it matters', 'How to repair', 'When it is fine', 'Examples'];

export function readPage(text: string): Page {
  const blocks = [...text.matchAll(/^```python (\S+)\n(.*?)^```$/gms)];
  const prose = text.replaceAll(/^```.*?^```$/gms, '');
  return {
    name: /^# (.+)$/m.exec(prose)?.[1] ?? '',
    title: /^\*\*(.+?)\.\*\*/m.exec(prose)?.[1] ?? '',
    sections: [...prose.matchAll(/^## (.+)$/gm)].map(([, name = '']) => name),
    examples: blocks.map(([, file = '', code = '']) => readExample(file, code)),
  };
}

function readExample(file: string, code: string): Example {
  const lines = code.split('\n').map((line, at) => ({ line, number: at + 1 }));
  const marks = (word: string): Mark[] =>
    lines.flatMap(({ line, number }) => {
      const ids = new RegExp(`# ${word}: ([a-z, -]+)$`).exec(line)?.[1] ?? '';
      return ids.split(', ').flatMap((ruleId) => (ruleId === '' ? [] : [{ ruleId, line: number }]));
    });
  const fine = lines.filter(({ line }) => line.endsWith('# fine')).map(({ number }) => number);
  return { file, code, finds: marks('finds'), misses: marks('misses'), fine };
}
