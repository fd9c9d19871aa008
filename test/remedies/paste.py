"""Puts the code that a finding shows into the application, as its reader would."""

import ast


def paste(source, remedy):
    tree, code = ast.parse(source), ast.parse(remedy)
    for node in code.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            tree.body.insert(1, node)
        elif isinstance(node, ast.ClassDef):
            _into_class(_named(tree.body, node.name), node)
        elif isinstance(node, ast.FunctionDef) and _named(tree.body, node.name):
            _into_function(_named(tree.body, node.name), node)
        else:
            tree.body.insert(_after_setup(tree.body), node)
    return ast.unparse(ast.fix_missing_locations(tree))


def _named(nodes, name):
    return next((node for node in nodes if getattr(node, "name", None) == name), None)


def _after_setup(nodes):
    """Where the first class of the application stands: what it needs is made by then."""
    return next(at for at, node in enumerate(nodes) if isinstance(node, ast.ClassDef))


def _into_class(target, node):
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            _into_function(_named(target.body, part.name), part)
        else:
            target.body.insert(0, part)


def _into_function(target, node):
    """Decorators go below those that are there; the rest takes the place of what sets the same variable, or of the answer, or comes first."""
    assert [one.arg for one in node.args.args] == [one.arg for one in target.args.args], node.name
    known = {ast.unparse(decorator) for decorator in target.decorator_list}
    target.decorator_list += [one for one in node.decorator_list if ast.unparse(one) not in known]
    lines = [line for line in node.body if not _is_ellipsis(line)]
    if not lines:
        return
    if _is_ellipsis(node.body[0]):
        target.body[-1:] = lines
        return
    names = {name for line in lines for name in _set_by(line)}
    old = [at for at, line in enumerate(target.body) if names & _set_by(line)]
    start = old[0] if old else 0
    target.body = [line for at, line in enumerate(target.body) if at not in old]
    target.body[start:start] = lines


def _is_ellipsis(line):
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) and line.value.value is ...


def _set_by(line):
    return {one.id for one in line.targets if isinstance(one, ast.Name)} if isinstance(line, ast.Assign) else set()
