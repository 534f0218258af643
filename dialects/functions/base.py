"""The types of a row of the function table and of its cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any

from sqlglot import exp

from dialects.features import Feature
from dialects.sql.docs import first_line, first_link, page
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Returns the node that replaces a call: None if the call stays, the same node if it was changed in place.
Builder = Callable[[Any, Target], exp.Expr | None]


@dataclass(frozen=True)
class Native:
    """The function as written is what sqlglot prints, and it is right."""


@dataclass(frozen=True)
class Refused:
    """The target cannot express the function."""

    #: What to use instead, in a few words.
    reason: str
    #: The vendor's page.
    url: str


@dataclass(frozen=True)
class When:
    """One cell if the version has a feature, another if it has not."""

    #: The feature that decides.
    feature: Feature
    #: The cell of versions with the feature.
    then: Cell
    #: The cell of versions without it.
    otherwise: Cell


#: A str renames the function and keeps its arguments; a callable builds its replacement.
Cell = Native | str | Builder | Refused | When

NATIVE = Native()

#: Functions of generic SQL that the bridge or the parser writes -> what the user has written.
INTERNAL: Mapping[str, str] = {
    "JSON_GET": "the value at a key of a JSON document",
    "JSON_GET_TEXT": "the text at a key of a JSON document",
    "JSON_HAS": "isnull=False of a key of a JSON document",
    "JSON_LACKS": "isnull=True of a key of a JSON document",
    "JSON_HAS_KEY": "has_key, has_keys or has_any_keys of a JSON document",
    "JSON_IF_FOUND": "a lookup of a key of a JSON document",
    "JSON_EXACT": "comparing the value at a key of a JSON document",
    "JSON_LT": "comparing the value at a key of a JSON document by lt",
    "JSON_LTE": "comparing the value at a key of a JSON document by lte",
    "JSON_GT": "comparing the value at a key of a JSON document by gt",
    "JSON_GTE": "comparing the value at a key of a JSON document by gte",
    "JSON_IS": "comparing the value at a key of a JSON document with true, false or null",
    "JSON_COUNTS": "comparing the members of JSON documents",
    "JSON_EQUALS": "comparing JSON documents",
    "JSON_LISTED": "comparing JSON documents in a list",
    "JSON_CONTAINS": "the lookup contains or contained_by of a JSON document",
    "JSON_SORT_KEYS": "sorting by JSON",
    "JSON_ARRAY": "JSONArray (JSON_ARRAY)",
    "JSON_OBJECT": "JSONObject (JSON_OBJECT)",
    "REGEXP_LIKE": "the lookup regex (~)",
    "REGEXP_I_LIKE": "the lookup iregex (~*)",
    "STRING_AGG": "StringAgg (STRING_AGG)",
    "text of a float": "the text of a float",
    "UUIDV4": "a random UUID of the database (UUID4)",
    "UUIDV7": "a UUID of the database with the time (UUID7)",
}

#: The cells of a function that every family has under its name.
EVERYWHERE: Mapping[str, Cell] = dict.fromkeys(("tsql", "oracle", "duckdb", "postgres", "sqlite", "mysql"), NATIVE)


def refused(reason: str, url: str) -> Refused:
    """Return a cell that refuses: what to use instead in a few words, and the vendor's page."""
    return Refused(reason, url)


def when(feature: Feature, then: Cell, otherwise: Cell) -> When:
    """Return a cell that depends on the version."""
    return When(feature, then, otherwise)


@dataclass(frozen=True)
class Function:
    """A row: a function of generic SQL and its cell for each family.

    ``names`` are its spellings in generic SQL. A family without a cell takes the
    cell of the family that it is a variant of. If there is none, ``others`` applies.
    """

    names: tuple[str, ...]
    #: Family -> its cell.
    cells: dict[str, Cell]
    others: Cell = NATIVE

    @property
    def name(self) -> str:
        return self.names[0]

    def cell(self, target: Target) -> Native | str | Builder | Refused:
        """Return the cell of a target's family for the target's version."""
        names = (known.family.name for known in target.lineage)
        cell = next((self.cells[name] for name in names if name in self.cells), self.others)
        while isinstance(cell, When):
            cell = cell.then if target.has(cell.feature) else cell.otherwise
        return cell

    def describe(self, target: Target) -> str:
        """Return the cell of a target in a few words, for the matrix."""
        match self.cell(target):
            case Native():
                return "native"
            case Refused(reason):
                return f"refused: {reason}"
            case str(name):
                return f"renamed: {name}"
            case builder:
                return f"rewritten: {first_line(builder).removeprefix('Build ') or builder.__name__}"

    def url(self, target: Target) -> str:
        """Return the vendor's page that proves the cell, if the cell names one."""
        match self.cell(target):
            case Refused(_, url):
                return url
            case Native() | str():
                return ""
            case builder:
                return first_link(page(builder))

    def build(self, node: exp.Expr, target: Target) -> exp.Expr | None:
        """Return the node that replaces a call, or None if the call stays. Raise Unsupported."""
        match self.cell(target):
            case Native():
                return None
            case Refused(reason, url):
                raise refusal(INTERNAL.get(self.name, self.name), target, reason, url)
            case str(name):
                return call(name, *arguments(node))
            case builder:
                return builder(node, target)


def function(*names: str, **cells: Cell) -> Function:
    """Return a row of the table: ``function("LENGTH", tsql=..., oracle=NATIVE, ...)``."""
    return Function(names, cells)


def add_cells(family: str, cells: Mapping[str, Cell], rows: Iterable[Function]) -> None:
    """Add the cells of a family with a folder of its own to rows without such a cell."""
    for row in rows:
        if row.name in cells:
            row.cells.setdefault(family, cells[row.name])


def strict(builder: Builder) -> Builder:
    """Return the builder, but return NULL as text for an argument that is the word NULL (Msg 8116)."""

    @wraps(builder)
    def build(node: exp.Expr, target: Target) -> exp.Expr | None:
        if any(isinstance(argument, exp.Null) for argument in arguments(node)):
            return exp.cast(exp.null(), "TEXT")
        return builder(node, target)

    return build


def without_arguments(name: str, url: str) -> Builder:
    """Return a builder for a function without arguments. It raises Unsupported for a call with one."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        if arguments(node):
            raise refusal(f"{name}() with an argument", target, "make the value in Python", url)
        return call(name)

    build.__doc__ = f"{name}()\n\n{url}"
    return build


def arguments(node: exp.Expr) -> list[exp.Expr]:
    """Return the arguments of a call in written order."""
    if isinstance(node, exp.Anonymous):
        return list(node.expressions)
    values = (node.args.get(name) for name in node.arg_types)
    flat = (item for value in values for item in (value if isinstance(value, list) else [value]))
    return [item for item in flat if isinstance(item, exp.Expr)]


def call(name: str, *args: exp.Expr | str | int) -> exp.Anonymous:
    """Return a call that all generators print verbatim; numbers become literals, text becomes a word such as MONTH."""
    return exp.Anonymous(this=name, expressions=[operand(arg) for arg in args])


def operand(value: exp.Expr | str | int) -> exp.Expr:
    """Return a node from a node, a number, or a bare word."""
    if isinstance(value, int):
        return exp.Literal.number(value)
    return exp.var(value) if isinstance(value, str) else value
