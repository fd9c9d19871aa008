/**
 * The syntax tree. Names and meaning follow CPython's `ast` module (https://docs.python.org/3/library/ast.html),
 * with `kind` for the class name, camelCase fields, operators as their source text, and byte offsets for positions.
 */

/** What every node has: its class and the half-open range of UTF-8 byte offsets it covers in the source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Module extends Span {
  readonly kind: 'Module';
  readonly body: Statement[];
}

// ---- statements ----

export interface FunctionDef extends Span {
  readonly kind: 'FunctionDef';
  readonly name: string;
  readonly parameters: Parameters;
  readonly body: Statement[];
  readonly decorators: Expression[];
  readonly returns: Expression | null;
  readonly typeParameters: TypeParameter[];
  readonly isAsync: boolean;
  /** Where the name stands; `start` is that of `def` or `async`, not of the decorators (as in CPython). */
  readonly nameStart: number;
}

export interface ClassDef extends Span {
  readonly kind: 'ClassDef';
  readonly name: string;
  readonly bases: Expression[];
  readonly keywords: Keyword[];
  readonly body: Statement[];
  readonly decorators: Expression[];
  readonly typeParameters: TypeParameter[];
  readonly nameStart: number;
}

export interface Return extends Span { readonly kind: 'Return'; readonly value: Expression | null }
export interface Delete extends Span { readonly kind: 'Delete'; readonly targets: Expression[] }
export interface Assign extends Span { readonly kind: 'Assign'; readonly targets: Expression[]; readonly value: Expression }
export interface AugAssign extends Span { readonly kind: 'AugAssign'; readonly target: Expression; readonly operator: BinaryOperator; readonly value: Expression }
/** `simple` is false where the target stands in parentheses or is no plain name. */
export interface AnnAssign extends Span { readonly kind: 'AnnAssign'; readonly target: Expression; readonly annotation: Expression; readonly value: Expression | null; readonly simple: boolean }
export interface TypeAlias extends Span { readonly kind: 'TypeAlias'; readonly name: Expression; readonly typeParameters: TypeParameter[]; readonly value: Expression }
export interface For extends Span { readonly kind: 'For'; readonly target: Expression; readonly iterable: Expression; readonly body: Statement[]; readonly orElse: Statement[]; readonly isAsync: boolean }
export interface While extends Span { readonly kind: 'While'; readonly test: Expression; readonly body: Statement[]; readonly orElse: Statement[] }
/** An `elif` is an `If` alone in `orElse`, as in CPython: walkers must loop along it, chains are long. */
export interface If extends Span { readonly kind: 'If'; readonly test: Expression; readonly body: Statement[]; readonly orElse: Statement[] }
export interface With extends Span { readonly kind: 'With'; readonly items: WithItem[]; readonly body: Statement[]; readonly isAsync: boolean }
export interface WithItem extends Span { readonly kind: 'WithItem'; readonly context: Expression; readonly target: Expression | null }
export interface Match extends Span { readonly kind: 'Match'; readonly subject: Expression; readonly cases: MatchCase[] }
export interface MatchCase extends Span { readonly kind: 'MatchCase'; readonly pattern: Pattern; readonly guard: Expression | null; readonly body: Statement[] }
export interface Raise extends Span { readonly kind: 'Raise'; readonly exception: Expression | null; readonly cause: Expression | null }
export interface Try extends Span { readonly kind: 'Try'; readonly body: Statement[]; readonly handlers: ExceptHandler[]; readonly orElse: Statement[]; readonly finalBody: Statement[]; readonly isStar: boolean }
export interface ExceptHandler extends Span { readonly kind: 'ExceptHandler'; readonly type: Expression | null; readonly name: string | null; readonly body: Statement[] }
export interface Assert extends Span { readonly kind: 'Assert'; readonly test: Expression; readonly message: Expression | null }
export interface Import extends Span { readonly kind: 'Import'; readonly names: Alias[] }
/** `level` counts the leading dots; `module` is '' for `from . import x`. `from m import *` has one alias named '*'. */
export interface ImportFrom extends Span { readonly kind: 'ImportFrom'; readonly module: string; readonly names: Alias[]; readonly level: number }
export interface Alias extends Span { readonly kind: 'Alias'; readonly name: string; readonly asName: string | null }
export interface Global extends Span { readonly kind: 'Global'; readonly names: string[] }
export interface Nonlocal extends Span { readonly kind: 'Nonlocal'; readonly names: string[] }
export interface ExpressionStatement extends Span { readonly kind: 'Expr'; readonly value: Expression }
export interface Pass extends Span { readonly kind: 'Pass' }
export interface Break extends Span { readonly kind: 'Break' }
export interface Continue extends Span { readonly kind: 'Continue' }

export type Statement =
  | FunctionDef | ClassDef | Return | Delete | Assign | AugAssign | AnnAssign | TypeAlias | For | While | If | With | Match
  | Raise | Try | Assert | Import | ImportFrom | Global | Nonlocal | ExpressionStatement | Pass | Break | Continue;

// ---- expressions ----

export type BinaryOperator = '+' | '-' | '*' | '@' | '/' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&' | '//';
export type UnaryOperator = '~' | 'not' | '+' | '-';
export type CompareOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

export interface BoolOp extends Span { readonly kind: 'BoolOp'; readonly operator: 'and' | 'or'; readonly values: Expression[] }
export interface NamedExpr extends Span { readonly kind: 'NamedExpr'; readonly target: Name; readonly value: Expression }
export interface BinOp extends Span { readonly kind: 'BinOp'; readonly left: Expression; readonly operator: BinaryOperator; readonly right: Expression }
export interface UnaryOp extends Span { readonly kind: 'UnaryOp'; readonly operator: UnaryOperator; readonly operand: Expression }
export interface Lambda extends Span { readonly kind: 'Lambda'; readonly parameters: Parameters; readonly body: Expression }
export interface IfExp extends Span { readonly kind: 'IfExp'; readonly test: Expression; readonly body: Expression; readonly orElse: Expression }
/** A null key is `**value`. */
export interface Dict extends Span { readonly kind: 'Dict'; readonly keys: (Expression | null)[]; readonly values: Expression[] }
export interface Set extends Span { readonly kind: 'Set'; readonly elements: Expression[] }
export interface ListComp extends Span { readonly kind: 'ListComp'; readonly element: Expression; readonly generators: Comprehension[] }
export interface SetComp extends Span { readonly kind: 'SetComp'; readonly element: Expression; readonly generators: Comprehension[] }
export interface DictComp extends Span { readonly kind: 'DictComp'; readonly key: Expression; readonly value: Expression; readonly generators: Comprehension[] }
export interface GeneratorExp extends Span { readonly kind: 'GeneratorExp'; readonly element: Expression; readonly generators: Comprehension[] }
export interface Comprehension extends Span { readonly kind: 'Comprehension'; readonly target: Expression; readonly iterable: Expression; readonly conditions: Expression[]; readonly isAsync: boolean }
export interface Await extends Span { readonly kind: 'Await'; readonly value: Expression }
export interface Yield extends Span { readonly kind: 'Yield'; readonly value: Expression | null }
export interface YieldFrom extends Span { readonly kind: 'YieldFrom'; readonly value: Expression }
export interface Compare extends Span { readonly kind: 'Compare'; readonly left: Expression; readonly operators: CompareOperator[]; readonly comparators: Expression[] }
export interface Call extends Span { readonly kind: 'Call'; readonly callee: Expression; readonly args: Expression[]; readonly keywords: Keyword[] }
/** A null name is `**value`. */
export interface Keyword extends Span { readonly kind: 'Keyword'; readonly name: string | null; readonly value: Expression }
/** `conversion` is '' where none is written, else 's', 'r' or 'a'. */
export interface FormattedValue extends Span { readonly kind: 'FormattedValue'; readonly value: Expression; readonly conversion: '' | 's' | 'r' | 'a'; readonly format: JoinedStr | null }
export interface JoinedStr extends Span { readonly kind: 'JoinedStr'; readonly values: Expression[] }
export interface Interpolation extends Span { readonly kind: 'Interpolation'; readonly value: Expression; readonly text: string; readonly conversion: '' | 's' | 'r' | 'a'; readonly format: JoinedStr | null }
/** PEP 750. */
export interface TemplateStr extends Span { readonly kind: 'TemplateStr'; readonly values: Expression[] }
/**
 * A literal. `value` by `type`: 'str' a string (lone surrogates kept), 'bytes' a string with one char code per byte,
 * 'int' a number where it is exact and a bigint beyond, 'float' a number, 'complex' the imaginary part as a number,
 * 'bool' a boolean, 'none' and 'ellipsis' null. Adjacent literals are one node, as in CPython.
 */
export interface Constant extends Span { readonly kind: 'Constant'; readonly type: 'str' | 'bytes' | 'int' | 'float' | 'complex' | 'bool' | 'none' | 'ellipsis'; readonly value: string | number | bigint | boolean | null }
export interface Attribute extends Span { readonly kind: 'Attribute'; readonly value: Expression; readonly attribute: string }
export interface Subscript extends Span { readonly kind: 'Subscript'; readonly value: Expression; readonly index: Expression }
export interface Starred extends Span { readonly kind: 'Starred'; readonly value: Expression }
export interface Name extends Span { readonly kind: 'Name'; readonly id: string }
export interface List extends Span { readonly kind: 'List'; readonly elements: Expression[] }
export interface Tuple extends Span { readonly kind: 'Tuple'; readonly elements: Expression[] }
export interface Slice extends Span { readonly kind: 'Slice'; readonly lower: Expression | null; readonly upper: Expression | null; readonly step: Expression | null }

export type Expression =
  | BoolOp | NamedExpr | BinOp | UnaryOp | Lambda | IfExp | Dict | Set | ListComp | SetComp | DictComp | GeneratorExp | Await
  | Yield | YieldFrom | Compare | Call | FormattedValue | JoinedStr | Interpolation | TemplateStr | Constant | Attribute
  | Subscript | Starred | Name | List | Tuple | Slice;

// ---- parameters ----

/** In the order of the source: positional-only, positional or keyword, `*rest`, keyword-only, `**options`. */
export interface Parameters extends Span {
  readonly kind: 'Parameters';
  readonly positionalOnly: Parameter[];
  readonly positional: Parameter[];
  readonly rest: Parameter | null;
  readonly keywordOnly: Parameter[];
  readonly options: Parameter | null;
}
/** Unlike CPython, a default stands at its parameter. */
export interface Parameter extends Span { readonly kind: 'Parameter'; readonly name: string; readonly annotation: Expression | null; readonly default: Expression | null }
export interface TypeParameter extends Span { readonly kind: 'TypeParameter'; readonly variety: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple'; readonly name: string; readonly bound: Expression | null; readonly default: Expression | null }

// ---- patterns ----

export interface MatchValue extends Span { readonly kind: 'MatchValue'; readonly value: Expression }
/** `None`, `True`, `False`. */
export interface MatchSingleton extends Span { readonly kind: 'MatchSingleton'; readonly value: boolean | null }
export interface MatchSequence extends Span { readonly kind: 'MatchSequence'; readonly patterns: Pattern[] }
export interface MatchMapping extends Span { readonly kind: 'MatchMapping'; readonly keys: Expression[]; readonly patterns: Pattern[]; readonly rest: string | null }
export interface MatchClass extends Span { readonly kind: 'MatchClass'; readonly class: Expression; readonly patterns: Pattern[]; readonly keywordNames: string[]; readonly keywordPatterns: Pattern[] }
export interface MatchStar extends Span { readonly kind: 'MatchStar'; readonly name: string | null }
/** Both null is the wildcard `_`. */
export interface MatchAs extends Span { readonly kind: 'MatchAs'; readonly pattern: Pattern | null; readonly name: string | null }
export interface MatchOr extends Span { readonly kind: 'MatchOr'; readonly patterns: Pattern[] }

export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

export type Node =
  | Module | Statement | Expression | Pattern | WithItem | MatchCase | ExceptHandler | Alias | Comprehension | Keyword
  | Parameters | Parameter | TypeParameter;
