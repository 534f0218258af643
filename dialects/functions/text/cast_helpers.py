"""Parts of the text that casts to text build."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import Builder, call
from dialects.sql import marks
from dialects.sql.build import case, cast, copy_tree, number, text
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target


def join_parts(operator: type[exp.Binary], *parts: exp.Expr) -> exp.Expr:
    result = parts[0]
    for part in parts[1:]:
        result = operator(this=result, expression=part)
        result.type = data_type("TEXT")
    return result


def concat_hex(url: str) -> Builder:
    """Return a builder for the text of a binary by functions with names in lower case."""

    def build(node: exp.Cast, target: Target) -> exp.Expr:
        return call("concat", text("\\x"), call("lower", call("hex", copy_tree(node.this))))

    build.__doc__ = rf"concat('\\x', lower(hex(x))): {url}"
    return build


def fraction_of_micros(micros: exp.Expr) -> exp.Expr:
    """Build a point and the digits of microseconds, without zeros at the end; empty text for zero."""
    digits = call("RIGHT", exp.Add(this=text("000000"), expression=cast(micros, "VARCHAR(6)")), 6)
    digits.expressions[0].type = data_type("TEXT")
    blanks = call("RTRIM", call("REPLACE", digits, text("0"), text(" ")))
    shown = join_parts(exp.Add, text("."), call("REPLACE", blanks, text(" "), text("0")))
    return case(exp.EQ(this=copy_tree(micros), expression=number(0)), text(""), shown)


def cast_as_is(node: exp.Cast, value: exp.Expr | None = None) -> exp.Expr:
    """Return a cast to text that no rule rewrites: the node's own, or a cast of another value."""
    inner = cast(exp.Paren(this=copy_tree(node.this)) if value is None else value, "TEXT")
    inner.meta[marks.WRITTEN] = True
    return inner
