import * as fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, it } from 'vitest';
import { blockOf, codeOf, htmlOf, markdownOf, wordsOf } from './escape.ts';

/** What stands outside of code in a Markdown text. */
const outside = (markdown: string) => markdown.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');

describe('text in Markdown', () => {
  it('is disarmed outside of code: no markup, no mention, no reference, no link', () => {
    expect(wordsOf('*a* _b_ [c](d) <img src=x> # e | f ~g~ $h$ &amp; !i')).toBe(
      String.raw`\*a\* \_b\_ \[c\](d) \<img src=x\> \# e \| f \~g\~ \$h\$ \&amp; \!i`,
    );
    expect(wordsOf('@root #12 GH-7 https://evil.example www.evil.example a@b.example')).toBe(
      '@\u200broot \\#\u200b12 GH\u200b-7 https:\u200b//evil.example www\u200b.evil.example a@\u200bb.example',
    );
    expect(wordsOf('one\n\n# two\r\n\u001b[0m')).toBe(String.raw`one \# two \\u\{1b\}\[0m`);
  });

  it('keeps code as code, whatever backticks it holds', () => {
    expect(codeOf('a|b `c` @d <e>')).toBe('``a|b `c` @d <e>``');
    expect(codeOf('`x``')).toBe('``` `x`` ```');
    expect(codeOf('a\nb')).toBe('`a b`');
    expect(blockOf(['```', '</details>', '````js'], 'python')).toEqual([
      '`````python',
      '```',
      '</details>',
      '````js',
      '`````',
    ]);
  });

  it('takes what stands between backticks of a sentence for code, and leaves nothing of it outside', () => {
    expect(markdownOf('`GET /@a` sends `*b*` to *c*.')).toBe(String.raw`${'`GET /@a`'} sends ${'`*b*`'} to \*c\*.`);
    for (const evil of ['@root', '[x](https://y)', '<script>', '`', '``', '`@root`', '`<b>` `']) {
      const rest = outside(markdownOf(`\`GET /${evil}\` sends \`${evil}\`.`));
      expect(rest).not.toMatch(/@(?!\u200b)|(?<!\\)[<[*]|:\/\//);
    }
  });

  it('is text within HTML', () => {
    expect(htmlOf(`<b title="x" y='z'>&amp;\n`)).toBe('&#60;b title=&#34;x&#34; y=&#39;z&#39;&#62;&#38;amp; ');
  });
});

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** What an independent parser of Markdown makes of a text: the leaves of its tree. */
function leavesOf(markdown: string): readonly MarkdownNode[] {
  const leaves = (node: MarkdownNode): readonly MarkdownNode[] => node.children?.flatMap(leaves) ?? [node];
  return leaves(parsers.markdown.parse(markdown, {} as never) as MarkdownNode);
}

const pieces = [
  '`',
  '``',
  '```',
  '~~~',
  '*',
  '_',
  '[',
  '](',
  ')',
  '<b>',
  '</b>',
  '<!--',
  '&lt;',
  '@a',
  '#1',
  '\\',
  '|',
  ' ',
  '\n',
  '- ',
  '1. ',
  '---',
  '===',
  '> ',
  '    ',
  'http://a.b',
  'www.a.b',
  'x',
  '$',
  '!',
  ':',
  '\t',
];
const evil = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
const kinds = (nodes: readonly MarkdownNode[]) => [...new Set(nodes.map(({ type }) => type))].sort();

describe('an independent parser of Markdown', () => {
  it('sees words in words, and nothing else', () => {
    fc.assert(
      fc.property(evil, (text) => {
        expect(kinds(leavesOf(wordsOf(text))).filter((kind) => kind !== 'text' && kind !== 'root')).toEqual([]);
      }),
    );
  });

  it('sees code in code, as it was', () => {
    fc.assert(
      fc.property(evil, (text) => {
        const shown = text.replaceAll(/\s+/g, ' ').trim();
        const leaves = leavesOf(`x ${codeOf(text)} y`);
        expect(leaves.filter(({ type }) => type !== 'text').map(({ value }) => value)).toEqual(
          shown === '' ? [] : [shown],
        );
      }),
    );
  });

  it('sees words and code in a sentence', () => {
    fc.assert(
      fc.property(evil, evil, (one, two) => {
        const seen = kinds(leavesOf(markdownOf(`\`${one}\` sends \`${two}\` to ${one}.`)));
        expect(seen.filter((kind) => kind !== 'text' && kind !== 'inlineCode')).toEqual([]);
      }),
    );
  });

  it('sees one block in a block', () => {
    fc.assert(
      fc.property(fc.array(evil, { minLength: 1, maxLength: 4 }), (texts) => {
        const lines = texts.map((text) => text.replaceAll('\n', ' '));
        expect(leavesOf(blockOf(lines, 'python').join('\n'))).toMatchObject([
          { type: 'code', value: lines.join('\n') },
        ]);
      }),
    );
  });
});
