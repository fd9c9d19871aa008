/**
 * The kinds of tokens, as small integers: they index the tables at the end. Order matters in two places: binary operators
 * and their assignments (`+` and `+=`) stand in the same order, and so do keywords and `KEYWORDS`.
 */
import type { BinaryOperator, CompareOperator } from './ast.ts';

export const END: number = 0;
export const NEWLINE: number = 1;
export const INDENT: number = 2;
export const DEDENT: number = 3;
export const NAME: number = 4;
export const NUMBER: number = 5;
/** A whole string or bytes literal. */
export const STRING: number = 6;
/** The opening quote of an f-string or t-string; the parser reads on by itself. */
export const TEMPLATE: number = 7;
/** Bytes that are no token; the scanner's `complaint` says why. */
export const ERROR: number = 8;

export const LEFT_PAREN: number = 9;
export const RIGHT_PAREN: number = 10;
export const LEFT_BRACKET: number = 11;
export const RIGHT_BRACKET: number = 12;
export const LEFT_BRACE: number = 13;
export const RIGHT_BRACE: number = 14;
export const COLON: number = 15;
export const COMMA: number = 16;
export const SEMICOLON: number = 17;
export const DOT: number = 18;
export const ELLIPSIS: number = 19;
export const ARROW: number = 20;
export const WALRUS: number = 21;
export const EQUAL: number = 22;
export const EXCLAMATION: number = 23;
export const TILDE: number = 24;

export const PLUS: number = 25;
export const MINUS: number = 26;
export const STAR: number = 27;
export const SLASH: number = 28;
export const DOUBLE_SLASH: number = 29;
export const PERCENT: number = 30;
export const AT: number = 31;
export const DOUBLE_STAR: number = 32;
export const SHIFT_LEFT: number = 33;
export const SHIFT_RIGHT: number = 34;
export const AMPERSAND: number = 35;
export const BAR: number = 36;
export const CARET: number = 37;

// 42, 45, 46 and 47 are `//=`, `**=`, `<<=` and `>>=`: the scanner finds them by their distance from `//` and so on.
export const PLUS_EQUAL: number = 38;
export const MINUS_EQUAL: number = 39;
export const STAR_EQUAL: number = 40;
export const SLASH_EQUAL: number = 41;
export const PERCENT_EQUAL: number = 43;
export const AT_EQUAL: number = 44;
export const AMPERSAND_EQUAL: number = 48;
export const BAR_EQUAL: number = 49;
export const CARET_EQUAL: number = 50;

export const EQUALS: number = 51;
export const NOT_EQUALS: number = 52;
export const LESS: number = 53;
export const LESS_EQUAL: number = 54;
export const GREATER: number = 55;
export const GREATER_EQUAL: number = 56;

export const FALSE: number = 57;
export const NONE: number = 58;
export const TRUE: number = 59;
export const AND: number = 60;
export const AS: number = 61;
export const ASSERT: number = 62;
export const ASYNC: number = 63;
export const AWAIT: number = 64;
export const BREAK: number = 65;
export const CLASS: number = 66;
export const CONTINUE: number = 67;
export const DEF: number = 68;
export const DEL: number = 69;
export const ELIF: number = 70;
export const ELSE: number = 71;
export const EXCEPT: number = 72;
export const FINALLY: number = 73;
export const FOR: number = 74;
export const FROM: number = 75;
export const GLOBAL: number = 76;
export const IF: number = 77;
export const IMPORT: number = 78;
export const IN: number = 79;
export const IS: number = 80;
export const LAMBDA: number = 81;
export const NONLOCAL: number = 82;
export const NOT: number = 83;
const OR: number = 84;
export const PASS: number = 85;
export const RAISE: number = 86;
export const RETURN: number = 87;
export const TRY: number = 88;
export const WHILE: number = 89;
export const WITH: number = 90;
export const YIELD: number = 91;

/** How many kinds there are: the length of a table by kind. */
const KINDS: number = 92;
/** In the order of their kinds, from FALSE on. */
export const KEYWORDS: readonly string[] = [
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
];

export const BINARY_OPERATORS: readonly BinaryOperator[] = [
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '@',
  '**',
  '<<',
  '>>',
  '&',
  '|',
  '^',
];
export const COMPARE_OPERATORS: readonly CompareOperator[] = ['==', '!=', '<', '<=', '>', '>='];

/** Binding strength of infix operators; 0 for everything else, also for `**`, which binds tighter than a sign on its left. */
export const LEVEL_OR: number = 1;
const LEVEL_AND: number = 2;
export const LEVEL_NOT: number = 3;
export const LEVEL_COMPARE: number = 4;
export const LEVEL_BITWISE_OR: number = 5;
const LEVEL_BITWISE_XOR: number = 6;
const LEVEL_BITWISE_AND: number = 7;
const LEVEL_SHIFT: number = 8;
const LEVEL_SUM: number = 9;
const LEVEL_TERM: number = 10;

export const LEVELS: Uint8Array = tableOf([
  [OR, LEVEL_OR],
  [AND, LEVEL_AND],
  [EQUALS, LEVEL_COMPARE],
  [NOT_EQUALS, LEVEL_COMPARE],
  [LESS, LEVEL_COMPARE],
  [LESS_EQUAL, LEVEL_COMPARE],
  [GREATER, LEVEL_COMPARE],
  [GREATER_EQUAL, LEVEL_COMPARE],
  [IN, LEVEL_COMPARE],
  [IS, LEVEL_COMPARE],
  [NOT, LEVEL_COMPARE],
  [BAR, LEVEL_BITWISE_OR],
  [CARET, LEVEL_BITWISE_XOR],
  [AMPERSAND, LEVEL_BITWISE_AND],
  [SHIFT_LEFT, LEVEL_SHIFT],
  [SHIFT_RIGHT, LEVEL_SHIFT],
  [PLUS, LEVEL_SUM],
  [MINUS, LEVEL_SUM],
  [STAR, LEVEL_TERM],
  [SLASH, LEVEL_TERM],
  [DOUBLE_SLASH, LEVEL_TERM],
  [PERCENT, LEVEL_TERM],
  [AT, LEVEL_TERM],
]);

/** 1 where a token can be the first of an expression (a starred one not counted). */
export const STARTS_EXPRESSION: Uint8Array = tableOf(
  [
    NAME,
    NUMBER,
    STRING,
    TEMPLATE,
    LEFT_PAREN,
    LEFT_BRACKET,
    LEFT_BRACE,
    ELLIPSIS,
    TILDE,
    PLUS,
    MINUS,
    FALSE,
    NONE,
    TRUE,
    AWAIT,
    LAMBDA,
    NOT,
    YIELD,
  ].map((kind) => [kind, 1]),
);

function tableOf(entries: readonly (readonly number[])[]): Uint8Array {
  const table = new Uint8Array(KINDS);
  for (const [kind = 0, value = 0] of entries) table[kind] = value;
  return table;
}
