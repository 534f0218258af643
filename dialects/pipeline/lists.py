"""Lists that a server reads from one parameter, a JSON array."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.columns import description_of
from dialects.functions.math.precision import of_type
from dialects.rewrites.types.casts import name_types
from dialects.sql.build import TEXTS, column, copy_tree, identifier
from dialects.sql.index import NodeIndex
from dialects.sql.names import MARKER, Query
from dialects.sql.types.annotate import place_of_list
from dialects.sql.types.digits import MOST
from dialects.targets.base import Target
from dialects.targets.generate import generate


@cache
def list_from_one_parameter(kind: str | None, target: Target, length: int | None = None) -> Query:
    """Return the value of an item and the source for a list that is read from a JSON array.

    Both are empty if no type has the digits of all values. ``length`` is that of the compared text column: values of
    the column's type can use its index, text of any length cannot. Longer values equal no value of the column and are
    left out. Trailing spaces do not count.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    item = _item(kind, "value", "$", target)
    if item is None:
        return "", ""
    definition, value = item
    source = _source([definition], target)
    if kind == "TEXT" and length is not None:
        size = call("DATALENGTH", call("RTRIM", copy_tree(value)))
        fits = exp.Where(this=exp.LTE(this=size, expression=exp.Literal.number(2 * length)))
        source += " " + generate(fits, target, pretty=False).strip()
        limited = exp.DataType.build(f"VARCHAR({length})")
        value = exp.Cast(this=value, to=limited)
        limited.replace(name_types.rewrite(limited, target) or limited)
    return generate(value, target, pretty=False), source


@cache
def rows_from_one_parameter(kinds: tuple[str | None, ...], target: Target) -> Sequence[Query]:
    """Return the value of each column and the source for rows that are read from a JSON array of arrays.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    items = [_item(kind, f"item{place}", f"$[{place}]", target) for place, kind in enumerate(kinds)]
    known = [item for item in items if item is not None]
    if len(known) < len(items):
        return [("", "")] * len(items)
    source = _source([definition for definition, _ in known], target)
    return [(generate(value, target, pretty=False), source) for _, value in known]


def _item(kind: str | None, name: str, path: str, target: Target) -> tuple[exp.Expr, exp.Expr] | None:
    """Return the definition and the value of a column that reads JSON; None if no type has the digits of all values."""
    named = exp.DataType.build(kind or "TEXT", dialect="postgres")
    if not target.has(features.LONG_DECIMALS) and (digits := of_type(named)) and digits.precision > MOST:
        return None
    if named.is_type(exp.DType.UNKNOWN, exp.DType.NULL, exp.DType.VARBINARY):
        named = exp.DataType.build("TEXT")
    definition = exp.OpenJSONColumnDef(this=identifier(name), kind=named, path=exp.Literal.string(path))
    definition.set("kind", name_types.rewrite(named, target) or named)
    value: exp.Expr = column(name, "list")
    if kind == "VARBINARY":
        # Style 2: the text is hexadecimal digits.
        binary = exp.DataType.build("VARBINARY")
        value = call("CONVERT", binary, value, 2)
        binary.replace(name_types.rewrite(binary, target) or binary)
    return definition, value


def _source(definitions: list[exp.Expr], target: Target) -> str:
    rows = exp.OpenJSON(this=exp.var(MARKER), expressions=definitions)
    table = exp.Table(this=rows, alias=exp.TableAlias(this=identifier("list")))
    return generate(exp.From(this=table), target, pretty=False).strip()


def lengths_of_lists(tree: NodeIndex) -> dict[int, int]:
    """Return the length of the text column that a list is compared with, by the list's place."""
    found: dict[int, int] = {}
    for node in tree.nodes(exp.In):
        place = place_of_list(node.expressions)
        described = description_of(node.this) if place is not None else None
        if place is None or described is None or described.type.this not in TEXTS:
            continue
        for size in described.type.expressions:
            found[place] = int(size.name)
    return found
