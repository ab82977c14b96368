"""Checking an action without running it: for the editor, the approval and the command line."""

import ast
import warnings
from collections.abc import Collection, Sequence

from desktop_agent.interpreter.compiler import Checker
from desktop_agent.interpreter.failures import describe_syntax
from desktop_agent.interpreter.imports import Authorized
from desktop_agent.interpreter.outcome import ActionError


def check(code: str, authorized_imports: Sequence[str] = (), known_names: Collection[str] = ()) -> list[ActionError]:
    """Returns what the interpreter would refuse in an action, in the order of the lines; an empty list when nothing.

    Args:
        code: The action.
        authorized_imports: What may be imported beyond the base list.
        known_names: Names that earlier actions have bound (one of them may be called `open`).
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(code, "<action>")
            imports = _refused_imports(tree, Authorized(authorized_imports))
            checker = Checker(known_names)
            checked = checker.check(tree)
            if not checker.refusals:
                compile(checked, "<action>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [describe_syntax(error)]
    refusals = [ActionError("forbidden", "", refusal.message, refusal.line) for refusal in checker.refusals]
    return sorted([*imports, *refusals], key=lambda error: error.line or 0)


def _refused_imports(tree: ast.Module, authorized: Authorized) -> list[ActionError]:
    errors: list[ActionError] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            modules = [node.module]
        else:
            continue
        errors += [
            ActionError("import", "ImportError", authorized.refusal(module), node.lineno)
            for module in modules
            if not authorized.allows(module) and not authorized.leads_to(module)
        ]
    return errors
