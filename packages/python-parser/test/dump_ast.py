"""Writes the syntax trees of Python files as JSON lines, in the form that ast.ts describes, for comparison.

Usage: python3 dump_ast.py < list-of-paths, with CPython 3.10 or newer. One line per path: {"madeBy": ..., "tree": ...} or
{"error": "..."}.
Positions are byte offsets in the file as UTF-8. Nodes without a position in CPython have no start and end here.
"""

import ast
import json
import platform
import re
import sys
import tokenize
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)

OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**", "LShift": "<<", "RShift": ">>",
    "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//", "Invert": "~", "Not": "not", "UAdd": "+", "USub": "-",
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in",
    "NotIn": "not in", "And": "and", "Or": "or",
}


class Dumper:
    def __init__(self, source):
        self.starts = line_starts(source)

    def offset(self, line, column):
        return self.starts[line - 1] + column

    def node(self, node):
        if node is None:
            return None
        kind = type(node).__name__
        result = {"kind": kind}
        if hasattr(node, "lineno"):
            result["start"] = self.offset(node.lineno, node.col_offset)
            result["end"] = self.offset(node.end_lineno, node.end_col_offset)
        result.update(getattr(self, kind)(node) if hasattr(self, kind) else {})
        return result

    def nodes(self, nodes):
        return [self.node(node) for node in nodes]

    def block(self, node):
        return {"body": self.nodes(node.body), "orElse": self.nodes(node.orelse)}

    Module = lambda self, node: {"body": self.nodes(node.body)}

    def FunctionDef(self, node, is_async=False):
        return {
            "kind": "FunctionDef", "name": node.name, "parameters": self.arguments(node.args), "body": self.nodes(node.body),
            "decorators": self.nodes(node.decorator_list), "returns": self.node(node.returns),
            "typeParameters": self.nodes(getattr(node, "type_params", [])), "isAsync": is_async,
        }

    AsyncFunctionDef = lambda self, node: self.FunctionDef(node, True)

    def ClassDef(self, node):
        return {
            "name": node.name, "bases": self.nodes(node.bases), "keywords": self.nodes(node.keywords), "body": self.nodes(node.body),
            "decorators": self.nodes(node.decorator_list), "typeParameters": self.nodes(getattr(node, "type_params", [])),
        }

    Return = lambda self, node: {"value": self.node(node.value)}
    Delete = lambda self, node: {"targets": self.nodes(node.targets)}
    Assign = lambda self, node: {"targets": self.nodes(node.targets), "value": self.node(node.value)}
    TypeAlias = lambda self, node: {"name": self.node(node.name), "typeParameters": self.nodes(node.type_params), "value": self.node(node.value)}

    def AugAssign(self, node):
        return {"target": self.node(node.target), "operator": operator(node.op), "value": self.node(node.value)}

    def AnnAssign(self, node):
        return {
            "target": self.node(node.target), "annotation": self.node(node.annotation), "value": self.node(node.value),
            "simple": bool(node.simple),
        }

    def For(self, node, is_async=False):
        return {"kind": "For", "target": self.node(node.target), "iterable": self.node(node.iter), **self.block(node), "isAsync": is_async}

    AsyncFor = lambda self, node: self.For(node, True)
    While = lambda self, node: {"test": self.node(node.test), **self.block(node)}
    If = While

    def With(self, node, is_async=False):
        return {"kind": "With", "items": self.nodes(node.items), "body": self.nodes(node.body), "isAsync": is_async}

    AsyncWith = lambda self, node: self.With(node, True)
    withitem = lambda self, node: {"kind": "WithItem", "context": self.node(node.context_expr), "target": self.node(node.optional_vars)}
    Match = lambda self, node: {"subject": self.node(node.subject), "cases": self.nodes(node.cases)}

    def match_case(self, node):
        return {"kind": "MatchCase", "pattern": self.node(node.pattern), "guard": self.node(node.guard), "body": self.nodes(node.body)}

    Raise = lambda self, node: {"exception": self.node(node.exc), "cause": self.node(node.cause)}

    def Try(self, node, is_star=False):
        return {
            "kind": "Try", **self.block(node), "handlers": self.nodes(node.handlers), "finalBody": self.nodes(node.finalbody),
            "isStar": is_star,
        }

    TryStar = lambda self, node: self.Try(node, True)
    ExceptHandler = lambda self, node: {"type": self.node(node.type), "name": node.name, "body": self.nodes(node.body)}
    Assert = lambda self, node: {"test": self.node(node.test), "message": self.node(node.msg)}
    Import = lambda self, node: {"names": self.nodes(node.names)}
    ImportFrom = lambda self, node: {"module": node.module or "", "names": self.nodes(node.names), "level": node.level}
    alias = lambda self, node: {"kind": "Alias", "name": node.name, "asName": node.asname}
    Global = lambda self, node: {"names": node.names}
    Nonlocal = Global
    Expr = Return
    BoolOp = lambda self, node: {"operator": operator(node.op), "values": self.nodes(node.values)}
    NamedExpr = lambda self, node: {"target": self.node(node.target), "value": self.node(node.value)}
    UnaryOp = lambda self, node: {"operator": operator(node.op), "operand": self.node(node.operand)}
    Lambda = lambda self, node: {"parameters": self.arguments(node.args), "body": self.node(node.body)}
    IfExp = lambda self, node: {"test": self.node(node.test), "body": self.node(node.body), "orElse": self.node(node.orelse)}
    Dict = lambda self, node: {"keys": self.nodes(node.keys), "values": self.nodes(node.values)}
    Set = lambda self, node: {"elements": self.nodes(node.elts)}
    List = Set
    Tuple = Set
    ListComp = lambda self, node: {"element": self.node(node.elt), "generators": self.nodes(node.generators)}
    SetComp = ListComp
    GeneratorExp = ListComp

    def BinOp(self, node):
        # A long chain leans to the left; going down it in a loop keeps Python's stack small.
        chain = []
        while isinstance(node, ast.BinOp):
            chain.append(node)
            node = node.left
        left = self.node(node)
        for link in reversed(chain):
            result = {
                "kind": "BinOp", "start": self.offset(link.lineno, link.col_offset),
                "end": self.offset(link.end_lineno, link.end_col_offset),
                "left": left, "operator": operator(link.op), "right": self.node(link.right),
            }
            left = result
        return result

    def DictComp(self, node):
        return {"key": self.node(node.key), "value": self.node(node.value), "generators": self.nodes(node.generators)}

    def comprehension(self, node):
        return {
            "kind": "Comprehension", "target": self.node(node.target), "iterable": self.node(node.iter),
            "conditions": self.nodes(node.ifs), "isAsync": bool(node.is_async),
        }

    Await = Return
    Yield = Return
    YieldFrom = Return

    def Compare(self, node):
        return {
            "left": self.node(node.left), "operators": [operator(op) for op in node.ops], "comparators": self.nodes(node.comparators),
        }

    def Call(self, node):
        return {"callee": self.node(node.func), "args": self.nodes(node.args), "keywords": self.nodes(node.keywords)}

    keyword = lambda self, node: {"kind": "Keyword", "name": node.arg, "value": self.node(node.value)}

    def FormattedValue(self, node):
        conversion = "" if node.conversion == -1 else chr(node.conversion)
        return {"value": self.node(node.value), "conversion": conversion, "format": self.node(node.format_spec)}

    def Interpolation(self, node):
        return {**self.FormattedValue(node), "text": node.str}

    def JoinedStr(self, node):
        # CPython 3.12 leaves neighbouring constants of a format apart and adds empty ones; every other version joins them.
        values = []
        for value in self.nodes(node.values):
            if values and value["kind"] == values[-1]["kind"] == "Constant":
                values[-1] = {**values[-1], "end": value["end"], "value": values[-1]["value"] + value["value"]}
            elif value.get("value") != "":
                values.append(value)
        return {"values": values}

    TemplateStr = JoinedStr
    Constant = lambda self, node: constant(node.value)
    Attribute = lambda self, node: {"value": self.node(node.value), "attribute": node.attr}
    Subscript = lambda self, node: {"value": self.node(node.value), "index": self.node(node.slice)}
    Starred = Return
    Name = lambda self, node: {"id": node.id}
    Slice = lambda self, node: {"lower": self.node(node.lower), "upper": self.node(node.upper), "step": self.node(node.step)}

    def arguments(self, node):
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        given = [self.parameter(arg, default) for arg, default in zip(positional, defaults)]
        count = len(node.posonlyargs)
        return {
            "kind": "Parameters", "positionalOnly": given[:count], "positional": given[count:], "rest": self.parameter(node.vararg),
            "keywordOnly": [self.parameter(arg, default) for arg, default in zip(node.kwonlyargs, node.kw_defaults)],
            "options": self.parameter(node.kwarg),
        }

    def parameter(self, arg, default=None):
        if arg is None:
            return None
        return {
            "kind": "Parameter", "start": self.offset(arg.lineno, arg.col_offset), "name": arg.arg,
            "annotation": self.node(arg.annotation), "default": self.node(default),
            # A default in parentheses ends before its parameter does, so only the others are exact.
            **({"end": self.offset(arg.end_lineno, arg.end_col_offset)} if default is None else {}),
        }

    def type_parameter(self, node):
        return {
            "kind": "TypeParameter", "variety": type(node).__name__, "name": node.name, "bound": self.node(getattr(node, "bound", None)),
            "default": self.node(getattr(node, "default_value", None)),
        }

    TypeVar = type_parameter
    ParamSpec = type_parameter
    TypeVarTuple = type_parameter
    MatchValue = Return
    MatchSingleton = lambda self, node: {"value": node.value}
    MatchSequence = lambda self, node: {"patterns": self.nodes(node.patterns)}
    MatchOr = MatchSequence
    MatchStar = lambda self, node: {"name": node.name}
    MatchAs = lambda self, node: {"pattern": self.node(node.pattern), "name": node.name}

    def MatchMapping(self, node):
        return {"keys": self.nodes(node.keys), "patterns": self.nodes(node.patterns), "rest": node.rest}

    def MatchClass(self, node):
        return {
            "class": self.node(node.cls), "patterns": self.nodes(node.patterns), "keywordNames": node.kwd_attrs,
            "keywordPatterns": self.nodes(node.kwd_patterns),
        }


def operator(node):
    return OPERATORS[type(node).__name__]


def constant(value):
    """Numbers go as text: JSON has no whole numbers beyond 2**53 and no infinity."""
    if value is None:
        return {"type": "none", "value": None}
    if value is Ellipsis:
        return {"type": "ellipsis", "value": None}
    if isinstance(value, bool):
        return {"type": "bool", "value": value}
    if isinstance(value, bytes):
        return {"type": "bytes", "value": value.decode("latin-1")}
    if isinstance(value, str):
        return {"type": "str", "value": value}
    if isinstance(value, int):
        return {"type": "int", "value": hex(value)}
    if isinstance(value, float):
        return {"type": "float", "value": number(value)}
    return {"type": "complex", "value": number(value.imag)}


def number(value):
    return "Infinity" if value == float("inf") else value.hex()


def line_starts(source):
    mark = 3 if source.startswith(b"\xef\xbb\xbf") else 0
    return [mark] + [match.end() for match in re.finditer(rb"\r\n|\r|\n", source)]


def as_utf8(source, path):
    with open(path, "rb") as file:
        encoding, _ = tokenize.detect_encoding(file.readline)
    return source if encoding in ("utf-8", "utf-8-sig") else source.decode(encoding).encode("utf-8")


def dump(path):
    try:
        with open(path, "rb") as file:
            source = file.read()
        tree = ast.parse(source)
        return {"madeBy": f"CPython {platform.python_version()}", "tree": Dumper(as_utf8(source, path)).node(tree)}
    except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError) as error:
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    sys.stdin.reconfigure(errors="surrogateescape")
    for line in sys.stdin:
        print(json.dumps(dump(line.rstrip("\n"))), flush=True)


if __name__ == "__main__":
    main()
