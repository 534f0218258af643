"""The steps that queries and DDL share: parse generic SQL, rewrite its tree, and generate the target's text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlglot import exp

from dialects.errors import DialectError, InvalidSQL, Unsupported
from dialects.functions import build_functions
from dialects.rewrites.base import Rule, Watch, apply_rules
from dialects.sql.index import NodeIndex
from dialects.sql.names import number_markers, split_at_names
from dialects.sql.parse import parse
from dialects.sql.placeholders import name_placeholders
from dialects.targets import null_ordering
from dialects.targets.base import Target
from dialects.targets.generate import generate
from dialects.targets.refusal import refusal

_TOO_DEEP = "nest conditions less, install sqlglot[c], or raise the limit with sys.setrecursionlimit()"
_STACK = "https://docs.python.org/3/library/sys.html#sys.setrecursionlimit"


class Source(NamedTuple):
    """A statement of generic SQL."""

    #: The parsed tree.
    tree: NodeIndex
    #: The parsed SQL, with a name for each placeholder.
    text: str
    #: The beginning of the names.
    prefix: str
    #: The number of placeholders.
    markers: int


def ignore_step(step: str, tree: exp.Expr) -> None:
    """Ignore a step, if nothing watches."""


def too_deep(target: Target) -> Unsupported:
    """Return the error for a RecursionError: pure sqlglot takes about twenty frames for each pair of parentheses."""
    return refusal("a condition nested this deeply", target, _TOO_DEEP, _STACK)


def as_invalid_sql(error: Exception) -> InvalidSQL:
    """Return the error for a statement that sqlglot parses and PostgreSQL would refuse.

    An UPDATE that assigns nothing is one, or a function without its arguments. Rules and builders rely on their parts.
    """
    found = f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}"
    return InvalidSQL(f"cannot translate the SQL ({found}): if PostgreSQL runs it, please report it")


class ConvertErrors:
    """Raise documented errors only, inside this context: any other error becomes one.

    A class, because a generator's context would take a hundredth of the time of a short statement.
    """

    __slots__ = ("target",)

    def __init__(self, target: Target) -> None:
        self.target = target

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: object) -> None:
        if not isinstance(error, Exception) or isinstance(error, DialectError):
            return
        if isinstance(error, RecursionError):
            raise too_deep(self.target) from None  # Its traceback has a thousand frames.
        raise as_invalid_sql(error) from error


def read(sql: str, target: Target, semantics: str, same: Sequence[int] = ()) -> Source:
    """Name the placeholders of generic SQL and parse it; ``same`` has those of equal values. Raise InvalidSQL."""
    text, prefix, count = number_markers(sql, same)
    tree, text = parse(text, null_ordering(target, semantics))
    return Source(NodeIndex(tree), text, prefix, count)


def rewrite(
    source: Source, target: Target, rules: Iterable[Rule], watch: Watch = ignore_step
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Build the functions of an annotated tree, apply rules to it, and return the functions and rules that changed it.

    Raise Unsupported.
    """
    functions = build_functions(source.tree, target, source.text)
    watch("build functions", source.tree.root)
    return functions, apply_rules(source.tree, rules, target, watch)


def generate_pieces(source: Source, target: Target, pretty: bool = False) -> list[str]:
    """Generate the target's SQL: texts and, between them, the names of placeholders and of repeated parts."""
    name_placeholders(source.tree, source.prefix, source.markers)
    return split_at_names(generate(source.tree.root, target, pretty), source.prefix)
