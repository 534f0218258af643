"""Which values are LOBs (Oracle's NCLOB and BLOB), and conversions to values of limited length and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sqlglot import exp

from dialects.functions.base import call
from dialects.sql.build import BINARIES, JSONS, copy_tree, has_type, number, results_of
from dialects.sql.scopes import outputs_of
from dialects.sql.types.annotate import set_type
from dialects.targets.limits import LONGEST_LIMITED_VALUE


class Lob(NamedTuple):
    """A kind of LOB."""

    #: Generic name of the type of the LOB's values.
    kind: str
    #: Function that makes a LOB of a value of limited length.
    constructor: str
    #: Builds the whole value as one of limited length.
    shorten: Callable[[exp.Expr], exp.Expr]


def _as_raw(value: exp.Expr) -> exp.Expr:
    raw = exp.DataType(this=exp.DataType.Type.USERDEFINED, kind=f"RAW({LONGEST_LIMITED_VALUE})")
    return exp.Cast(this=value, to=raw)


TEXT = Lob("TEXT", "TO_NCLOB", lambda value: call("TO_NCHAR", value))
BINARY = Lob("VARBINARY", "TO_BLOB", _as_raw)

_KINDS = {exp.DType.TEXT: TEXT, **dict.fromkeys(JSONS, TEXT), **dict.fromkeys(BINARIES, BINARY)}
#: Types whose casts are LOBs; a cast to text is limited text.
_CAST = {**dict.fromkeys(JSONS, TEXT), **dict.fromkeys(BINARIES, BINARY)}
#: Types of values that are no LOBs wherever they come from.
_NEVER_LOBS = {*exp.DataType.NUMERIC_TYPES, *exp.DataType.TEMPORAL_TYPES, exp.DType.BOOLEAN}
_CONSTRUCTORS = {lob.constructor: lob for lob in (TEXT, BINARY)}
#: Functions that return a LOB if their first argument is one, or any of them; others return limited text.
#: https://docs.oracle.com/en/database/oracle/oracle-database/19/adlob/SQL-semantics-LOBs.html
_OF_FIRST = frozenset(
    ["UPPER", "LOWER", "TRIM", "LTRIM", "RTRIM", "SUBSTR", "SUBSTRING", "REPLACE", "LPAD", "RPAD", "PAD"]
)
_OF_ANY = frozenset(["CONCAT", "COALESCE"])


def lob_of_name(kind: exp.DataType) -> Lob | None:
    """Return the kind of LOB of a column's type."""
    return _KINDS.get(kind.this)


def is_lob(node: exp.Expr) -> bool:
    """Return whether a text, a JSON document or a binary comes from a column of unlimited length."""
    return lob_of(node) is not None


def lob_of(node: exp.Expr) -> Lob | None:
    """Return a value's kind of LOB; None for a value of limited length."""
    if isinstance(node, exp.Column):
        if has_type(node, _NEVER_LOBS):
            return None
        outputs = outputs_of(node)
        if outputs is not None:
            return _first(outputs)
        return _KINDS.get(node.type.this) if node.type is not None else None
    if isinstance(node, (exp.Subquery, exp.Select)):
        query = node.unnest()
        return lob_of(query.selects[0]) if isinstance(query, exp.Select) and len(query.selects) == 1 else None
    if isinstance(node, (exp.Alias, exp.Paren)):
        return lob_of(node.this)
    if isinstance(node, exp.Case):
        return _first(results_of(node))
    if isinstance(node, exp.Cast):
        return _CAST.get(node.to.this)
    name = node.name.upper() if isinstance(node, exp.Anonymous) else getattr(node, "sql_name", str)()
    if name in _CONSTRUCTORS:
        return _CONSTRUCTORS[name]
    if name in _OF_FIRST:
        return lob_of(next(node.iter_expressions()))
    return _first(list(node.iter_expressions())) if name in _OF_ANY or isinstance(node, exp.DPipe) else None


def _first(values: list[exp.Expr]) -> Lob | None:
    """Return the kind of the first LOB among several values."""
    return next((lob for value in values if (lob := lob_of(value)) is not None), None)


def to_nclob(value: exp.Expr, lob: Lob) -> exp.Expr:
    """Return the value as a LOB."""
    short = not is_lob(value) and not isinstance(value, exp.Null)
    return call(lob.constructor, copy_tree(value)) if short else copy_tree(value)


def lob_prefix(value: exp.Expr) -> exp.Expr:
    """Return as much of a LOB as a value of limited length holds: ``DBMS_LOB.SUBSTR(x, 2000, 1)``."""
    return set_type(
        call("DBMS_LOB.SUBSTR", copy_tree(value), number(LONGEST_LIMITED_VALUE), number(1)), _kind(value).kind
    )


def to_nchar(value: exp.Expr) -> exp.Expr:
    """Return all of a LOB as a value of limited length: ``TO_NCHAR(x)``, ``CAST(x AS RAW(2000))``.

    The server refuses a longer value (ORA-22835, ORA-64203), so two different values are never equal.
    https://docs.oracle.com/en/error-help/db/ora-22835/
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html
    """
    lob = _kind(value)
    return set_type(lob.shorten(copy_tree(value)), lob.kind)


def _kind(value: exp.Expr) -> Lob:
    lob = lob_of(value)
    assert lob is not None
    return lob
