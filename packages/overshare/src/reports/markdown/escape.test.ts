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
