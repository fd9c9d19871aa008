/** Tables by byte for the scanner: the token a byte is alone, with `=` after it, and doubled. */
import * as T from './tokens.ts';

export const ONE_BYTE: Uint8Array = tableOf({
  '(': T.LEFT_PAREN,
  ')': T.RIGHT_PAREN,
  '[': T.LEFT_BRACKET,
  ']': T.RIGHT_BRACKET,
  '{': T.LEFT_BRACE,
  '}': T.RIGHT_BRACE,
  ':': T.COLON,
  ',': T.COMMA,
  ';': T.SEMICOLON,
  '.': T.DOT,
  '=': T.EQUAL,
  '!': T.EXCLAMATION,
  '~': T.TILDE,
  '+': T.PLUS,
  '-': T.MINUS,
  '*': T.STAR,
  '/': T.SLASH,
  '%': T.PERCENT,
  '@': T.AT,
  '&': T.AMPERSAND,
  '|': T.BAR,
  '^': T.CARET,
  '<': T.LESS,
  '>': T.GREATER,
});

export const WITH_EQUAL: Uint8Array = tableOf({
  '=': T.EQUALS,
  '!': T.NOT_EQUALS,
  '<': T.LESS_EQUAL,
  '>': T.GREATER_EQUAL,
  ':': T.WALRUS,
  '+': T.PLUS_EQUAL,
  '-': T.MINUS_EQUAL,
  '*': T.STAR_EQUAL,
  '/': T.SLASH_EQUAL,
  '%': T.PERCENT_EQUAL,
  '@': T.AT_EQUAL,
  '&': T.AMPERSAND_EQUAL,
  '|': T.BAR_EQUAL,
  '^': T.CARET_EQUAL,
});

export const DOUBLED: Uint8Array = tableOf({
  '*': T.DOUBLE_STAR,
  '/': T.DOUBLE_SLASH,
  '<': T.SHIFT_LEFT,
  '>': T.SHIFT_RIGHT,
});

function tableOf(entries: Readonly<Record<string, number>>): Uint8Array {
  const table = new Uint8Array(256);
  for (const [text, kind] of Object.entries(entries)) table[text.charCodeAt(0)] = kind;
  return table;
}
