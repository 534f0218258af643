"""CAST to text."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.math.precision import is_part
from dialects.functions.math.scales import scales_of
from dialects.functions.text.casts import TEXTS
from dialects.rewrites.base import Rule, rule
from dialects.sql import marks
from dialects.sql.build import BINARIES, DECIMALS, FLOATS, copy_tree, has_type, results_of, unparenthesize
from dialects.sql.types.annotate import data_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target


@rule(exp.Cast, unless=features.DIGITS_OF_EACH_VALUE)
def write_texts_of_each_decimal(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Convert each of several decimals to text with its own digits, not those of their common type.

    https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-DECIMAL

    Before::

        SELECT CAST(COALESCE(CAST("a"."price" AS DECIMAL(10, 2)), 0) AS TEXT) AS "text" FROM "a"

    After (duckdb@1.5)::

        SELECT COALESCE(CAST(CAST("a"."price" AS DECIMAL(10, 2)) AS TEXT), CAST(0 AS TEXT)) AS "text" FROM "a"
    """
    value = unparenthesize(node.this)
    if not has_type(node, exp.DataType.TEXT_TYPES) or not isinstance(value, (exp.Coalesce, exp.Case)):
        return None
    if not has_type(value, DECIMALS) or _have_same_digits(results_of(value)):
        return None
    for result in results_of(value):
        if not isinstance(unparenthesize(result), exp.Null):
            text = exp.Cast(this=copy_tree(result), to=copy_tree(node.to))
            text.type = copy_tree(node.to)
            result.replace(write_texts_of_each_decimal.rewrite(text, target) or text)
    value.type = data_type("TEXT")
    return value


def _have_same_digits(values: list[exp.Expr]) -> bool:
    """Return whether several decimals surely have the same number of digits after the point."""
    scales = scales_of(values)
    return len(scales) <= 1 and None not in scales


@rule(exp.Cast)
def write_texts_in_one_way(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Write the text of a number, a date or a time alike, whatever the server and the session are.

    https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-OUTPUT

    Before::

        SELECT CAST(CAST("a"."x" AS DOUBLE PRECISION) AS TEXT) AS "text" FROM "a"

    After (tsql@2017)::

        SELECT LOWER(FORMAT(CAST([a].[x] AS FLOAT), 'G', 'en-US')) AS [text] FROM [a]
    """
    if type(node) is not exp.Cast or node.to.this not in exp.DataType.TEXT_TYPES or node.meta.get(marks.WRITTEN):
        return None
    row = _kind_of_text(node.this)
    written = TEXTS[row].build(node, target) if row else None
    if written is None:
        return None
    written.type = data_type("TEXT")
    if not node.to.expressions:
        return written
    node.set("this", written)
    return node


def _kind_of_text(value: exp.Expr) -> str:
    """Return a value's row of the table of texts, "" if all servers write it alike."""
    if has_type(value, DECIMALS):
        return "" if isinstance(value, exp.Literal) or is_part(value) else "text of a decimal"
    if has_type(value, FLOATS):
        return "text of a float"
    if has_type(value, BINARIES):
        return "text of a binary"
    return _MOMENTS.get(temporal_kind(value), "")


_MOMENTS = {
    "date": "text of a date",
    "time": "text of a time",
    "datetime": "text of a timestamp",
    "instant": "text of an instant",
    "interval": "text of a duration",
}


RULES: tuple[Rule, ...] = (write_texts_of_each_decimal, write_texts_in_one_way)
