"""From an action's text to checked bytecode: parse, judge every node, rewrite what needs a guard, compile.

There is one entry per kind of syntax node: `_CHILDREN` for the harmless ones, a `visit_` method for the others. A kind
that is in neither, such as new syntax of a later Python, is refused until somebody has reviewed it.

Guards are called under names with a dot, which no source text can spell. In class bodies they are declared global, so
that not even a metaclass's `__prepare__` can put something else in their place.
"""

# What an action hands over can be anything: its type is unknown by nature.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import ast
import contextlib
import itertools
import sys
import types
from collections.abc import Callable, Container, Generator, Iterable
from typing import Any

from desktop_agent.interpreter.policy import (
    HIDDEN_METHODS,
    MEMORY_PROTOCOLS,
    REFUSED_ATTRIBUTES,
    REFUSED_NAMES,
    is_dunder,
    rule_for,
)

ATTRIBUTE, CALL_FORMAT, SLOT = "guard.attribute", "guard.call_format", "guard.slot"
MATCH, STAR, PASSING = "guard.match", "guard.star", "guard.passing"
LAST_VALUE = "last.value"
PINNED = "pinned."
# Never the same twice, in the whole process: a pattern of one action cannot find what another one kept.
_PINS = itertools.count(1)

_LEAVES = frozenset(
    "Pass Break Continue Load Store Del And Or Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd "
    "FloorDiv "
    "Invert Not UAdd USub Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn Constant MatchSingleton".split()
)
_CHILDREN: dict[str, tuple[str, ...]] = {
    "Module": ("body",),
    "Expr": ("value",),
    "Assign": ("value", "targets"),
    "AnnAssign": ("target", "annotation", "value"),
    "Delete": ("targets",),
    "For": ("target", "iter", "body", "orelse"),
    "AsyncFor": ("target", "iter", "body", "orelse"),
    "While": ("test", "body", "orelse"),
    "If": ("test", "body", "orelse"),
    "With": ("items", "body"),
    "AsyncWith": ("items", "body"),
    "withitem": ("context_expr", "optional_vars"),
    "Raise": ("exc", "cause"),
    "Assert": ("test", "msg"),
    "Return": ("value",),
    "Lambda": ("args", "body"),
    "arguments": ("posonlyargs", "args", "vararg", "kwonlyargs", "kw_defaults", "kwarg", "defaults"),
    "keyword": ("value",),
    "BoolOp": ("values",),
    "NamedExpr": ("target", "value"),
    "BinOp": ("left", "right"),
    "UnaryOp": ("operand",),
    "IfExp": ("test", "body", "orelse"),
    "Dict": ("keys", "values"),
    "Set": ("elts",),
    "List": ("elts",),
    "Tuple": ("elts",),
    "ListComp": ("elt", "generators"),
    "SetComp": ("elt", "generators"),
    "GeneratorExp": ("elt", "generators"),
    "DictComp": ("key", "value", "generators"),
    "comprehension": ("target", "iter", "ifs"),
    "Await": ("value",),
    "Yield": ("value",),
    "YieldFrom": ("value",),
    "Compare": ("left", "comparators"),
    "FormattedValue": ("value", "format_spec"),
    "JoinedStr": ("values",),
    "Subscript": ("value", "slice"),
    "Starred": ("value",),
    "Slice": ("lower", "upper", "step"),
    "match_case": ("pattern", "guard", "body"),
    "MatchSequence": ("patterns",),
    "MatchOr": ("patterns",),
    "TypeAlias": ("name", "type_params", "value"),
}


class Refusal(Exception):
    """The policy refuses the action before anything ran.

    Attributes:
        message: What to read, with the line.
        line: The line, from 1.
    """

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


def refused_name(name: str, line: int | None) -> str:
    """Returns the message about a built-in name that does not exist here."""
    advice = REFUSED_NAMES[name]
    where = f"line {line}: " if line else ""
    return f"{where}'{name}' is not available here{f'; {advice}' if advice else ''}"


def refused_attribute(name: str, line: int | None) -> str:
    """Returns the message about an attribute that no object has here."""
    reason = REFUSED_ATTRIBUTES.get(name, "")
    where = f"line {line}: " if line else ""
    return f"{where}the attribute '{name}' is not available here{f': {reason}' if reason else ''}"


class Checker:
    """Judges and rewrites one action's tree. Collects refusals instead of stopping at the first.

    Attributes:
        refusals: What the policy refused, in the order in which it was met.
    """

    def __init__(self, known_names: Container[str]) -> None:
        self.refusals: list[Refusal] = []
        self._known = known_names
        self._bound: set[str] = set()
        self._missing: list[tuple[str, int]] = []
        self._guards: set[str] = set()
        self._classes: list[str] = []
        self._visitors: dict[type, Callable[[Any], Any]] = {}

    def check(self, tree: ast.Module) -> ast.Module:
        """Returns the tree rewritten; `refusals` says what is wrong with it."""
        tree.body = self._block(tree.body)
        for name, line in self._missing:
            if name not in self._bound and name not in self._known:
                self.refusals.append(Refusal(refused_name(name, line), line))
        return tree

    def visit(self, node: Any) -> Any:
        """Judges one node and returns what stands in its place."""
        kind = type(node)
        visitor = self._visitors.get(kind)
        if visitor is None:
            visitor = self._visitors[kind] = self._find(kind)
        return visitor(node)

    def _find(self, kind: type) -> Callable[[Any], Any]:
        name = kind.__name__
        if name in _LEAVES:
            return _same
        own = getattr(self, f"visit_{name}", None)
        if own is not None:
            return own
        children = _CHILDREN.get(name)
        return self._unknown if children is None else lambda node: self._children(node, children)

    def _unknown(self, node: Any) -> Any:
        line = getattr(node, "lineno", 1)
        self._refuse(f"line {line}: this syntax ({type(node).__name__}) has not been reviewed for use here", line)
        return node

    def _refuse(self, message: str, line: int) -> None:
        self.refusals.append(Refusal(message, line))

    def _children(self, node: Any, fields: Iterable[str]) -> Any:
        visit = self.visit
        for field in fields:
            value = getattr(node, field, None)
            if value is None:
                continue
            if type(value) is list:
                items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
                if items and isinstance(items[0], ast.stmt):
                    setattr(node, field, self._block(items))
                else:
                    for index, item in enumerate(items):
                        if item is not None:
                            items[index] = visit(item)
            else:
                setattr(node, field, visit(value))
        return node

    def _block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        return [self.visit(statement) for statement in body]

    def _guard(self, name: str, at: ast.AST) -> ast.Name:
        self._guards.add(name)
        return ast.copy_location(ast.Name(name, ast.Load()), at)

    def _call(self, name: str, at: ast.AST, *arguments: ast.expr) -> ast.Call:
        return ast.copy_location(ast.Call(self._guard(name, at), list(arguments), []), at)

    # Names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in MEMORY_PROTOCOLS:
            self._bind(node.id, node.lineno)
        if node.id in REFUSED_NAMES:
            if isinstance(node.ctx, ast.Load) and not is_dunder(node.id):
                self._missing.append((node.id, node.lineno))
            else:
                self._bind(node.id, node.lineno)
        return node

    def _bind(self, name: str | None, line: int) -> None:
        if name in MEMORY_PROTOCOLS:
            self._refuse(refused_attribute(name, line), line)
        if name in REFUSED_NAMES:
            if is_dunder(name):
                self._refuse(refused_name(name, line), line)
            self._bound.add(name)

    def visit_Global(self, node: ast.Global | ast.Nonlocal) -> ast.AST:
        for name in node.names:
            self._bind(name, node.lineno)
        return node

    visit_Nonlocal = visit_Global

    def visit_alias(self, node: ast.alias) -> ast.AST:
        for part in node.name.split("."):
            if part in REFUSED_ATTRIBUTES or (is_dunder(part) and rule_for(part) != "plain" and part != "__future__"):
                self._refuse(refused_attribute(part, node.lineno), node.lineno)
        self._bind(node.asname or node.name.partition(".")[0], node.lineno)
        return node

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> ast.AST:
        return self._children(node, ("names",))

    visit_ImportFrom = visit_Import

    def visit_arg(self, node: ast.arg) -> ast.AST:
        self._bind(node.arg, node.lineno)
        return self._children(node, ("annotation",))

    def visit_type_parameter(self, node: Any) -> ast.AST:
        self._bind(node.name, node.lineno)
        return self._children(node, ("bound", "default_value"))

    visit_TypeVar = visit_ParamSpec = visit_TypeVarTuple = visit_type_parameter

    # Attributes

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        node.value = self.visit(node.value)
        name = self._mangled(node.attr)
        rule = self._rule(name, node.lineno)
        if rule == "plain" and (isinstance(node.ctx, ast.Load) or not is_dunder(name)):
            return node
        if isinstance(node.ctx, ast.Load):
            return self._call(ATTRIBUTE, node, node.value, _constant(name, node))
        if not name.startswith("_"):
            return node
        return self._slot(node, name)

    def _slot(self, node: ast.Attribute, name: str) -> ast.Subscript:
        slot = self._call(SLOT, node, node.value)
        return ast.copy_location(ast.Subscript(slot, _constant(name, node), node.ctx), node)

    def _rule(self, name: str, line: int) -> str:
        rule = rule_for(name)
        if rule == "refused":
            self._refuse(refused_attribute(name, line), line)
        return "guarded" if name in HIDDEN_METHODS else rule

    def _mangled(self, name: str) -> str:
        if self._classes and name.startswith("__") and not name.endswith("__"):
            owner = self._classes[-1].lstrip("_")
            return f"_{owner}{name}" if owner else name
        return name

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        target = node.target
        node.target = self.visit(target)
        if (
            isinstance(node.target, ast.Attribute)
            and self._rule(self._mangled(node.target.attr), node.lineno) != "plain"
        ):
            node.target = self._slot(node.target, self._mangled(node.target.attr))
        node.value = self.visit(node.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        func = node.func
        self._children(node, ("args", "keywords"))
        if isinstance(func, ast.Attribute) and func.attr in ("format", "format_map"):
            arguments = [self.visit(func.value), _constant(func.attr, func), *node.args]
            node.func, node.args = self._guard(CALL_FORMAT, func), arguments
        else:
            node.func = self.visit(func)
        return node

    # Definitions

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        self._bind(node.name, node.lineno)
        return self._children(node, ("decorator_list", "type_params", "args", "returns", "body"))

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self._bind(node.name, node.lineno)
        outer, self._guards = self._guards, set()
        self._children(node, ("decorator_list",))
        self._classes.append(node.name)
        self._children(node, ("type_params", "bases", "keywords", "body"))
        self._classes.pop()
        if self._guards:
            declaration = ast.copy_location(ast.Global(sorted(self._guards)), node.body[0])
            node.body.insert(1 if _is_docstring(node.body[0]) and len(node.body) > 1 else 0, declaration)
        self._guards |= outer
        return node

    # Exceptions

    def visit_Try(self, node: ast.Try) -> ast.AST:
        self._children(node, ("body", "handlers", "orelse", "finalbody"))
        if node.handlers:
            first = node.handlers[0]
            again = ast.copy_location(ast.Raise(None, None), first)
            passing = ast.ExceptHandler(self._guard(PASSING, first), None, [again])
            node.handlers.insert(0, ast.copy_location(passing, first))
        return node

    def visit_TryStar(self, node: Any) -> ast.AST:
        self._children(node, ("body", "handlers", "orelse", "finalbody"))
        for handler in node.handlers:
            handler.type = self._call(STAR, handler.type, handler.type)
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        self._bind(node.name, node.lineno)
        return self._children(node, ("type", "body"))

    # Patterns

    def visit_Match(self, node: ast.Match) -> ast.AST:
        node.subject = self.visit(node.subject)
        cases: list[ast.match_case] = []
        for case in node.cases:
            classes = [part for part in ast.walk(case.pattern) if isinstance(part, ast.MatchClass)]
            cases.extend(self._pin(part) for part in classes if self._needs_pin(part))
            cases.append(self.visit(case))
        node.cases = cases
        return node

    def _needs_pin(self, pattern: ast.MatchClass) -> bool:
        at = pattern.cls
        guarded_class = any(isinstance(part, ast.Attribute) and self._is_guarded(part.attr) for part in ast.walk(at))
        return bool(pattern.patterns) or guarded_class or any(self._is_guarded(name) for name in pattern.kwd_attrs)

    def _is_guarded(self, name: str) -> bool:
        return rule_for(name) != "plain" or name in HIDDEN_METHODS

    def _pin(self, pattern: ast.MatchClass) -> ast.match_case:
        # A case that never matches, right before the one that it protects: it judges the class of the pattern and keeps
        # it, so that what is judged is what is matched even if the name is bound anew in between.
        name = f"{PINNED}{next(_PINS)}"
        self._guards.add(name)
        at = pattern.cls
        kept = ast.copy_location(ast.NamedExpr(ast.copy_location(ast.Name(name, ast.Store()), at), self.visit(at)), at)
        guarded = [_constant(attribute, at) for attribute in pattern.kwd_attrs if self._is_guarded(attribute)]
        judge = self._call(MATCH, at, kept, _constant(len(pattern.patterns), at), *guarded)
        pattern.cls = ast.copy_location(ast.Name(name, ast.Load()), at)
        never = ast.copy_location(ast.MatchAs(None, None), pattern)
        return ast.match_case(never, judge, [ast.copy_location(ast.Pass(), pattern)])

    def visit_MatchClass(self, node: ast.MatchClass) -> ast.AST:
        for name in node.kwd_attrs:
            self._rule(name, node.lineno)
        return self._children(node, ("cls", "patterns", "kwd_patterns"))

    def visit_MatchValue(self, node: ast.MatchValue) -> ast.AST:
        value = self.visit(node.value)
        if isinstance(node.value, ast.Attribute) and not isinstance(value, ast.Attribute):
            self._refuse(f"line {node.lineno}: a pattern may not read the attribute '{node.value.attr}'", node.lineno)
        node.value = value
        return node

    def visit_MatchMapping(self, node: ast.MatchMapping) -> ast.AST:
        self._bind(node.rest, node.lineno)
        return self._children(node, ("keys", "patterns"))

    def visit_MatchStar(self, node: ast.MatchStar) -> ast.AST:
        self._bind(node.name, node.lineno)
        return node

    def visit_MatchAs(self, node: ast.MatchAs) -> ast.AST:
        self._bind(node.name, node.lineno)
        return self._children(node, ("pattern",))


def _same(node: Any) -> Any:
    return node


def _constant(value: str | int, at: ast.AST) -> ast.Constant:
    return ast.copy_location(ast.Constant(value), at)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


@contextlib.contextmanager
def _room_for_depth() -> Generator[None]:
    # A sum of a thousand terms is a thousand nodes deep, and each takes three frames; they are not on C's stack.
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + 20_000)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def compile_action(code: str, filename: str, known_names: Container[str]) -> tuple[types.CodeType, bool]:
    """Compiles an action; the value of a last expression is left under the name `LAST_VALUE`.

    Returns:
        The code, and whether the last statement is an expression.

    Raises:
        SyntaxError: The text is not Python.
        Refusal: The policy refuses it; nothing ran.
    """
    tree: Any = compile(code, filename, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    checker = Checker(known_names)
    with _room_for_depth():
        checker.check(tree)
    if checker.refusals:
        raise min(checker.refusals, key=lambda refusal: refusal.line)
    last = tree.body[-1] if tree.body else None
    if isinstance(last, ast.Expr):
        target = ast.copy_location(ast.Name(LAST_VALUE, ast.Store()), last)
        tree.body[-1] = ast.copy_location(ast.Assign([target], last.value), last)
    return compile(tree, filename, "exec", dont_inherit=True), isinstance(last, ast.Expr)
