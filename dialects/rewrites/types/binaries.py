"""Binaries in aggregates."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import BINARIES, copy_tree, has_type
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target


@rule(exp.Max, exp.Min, unless=features.EXTREMES_OF_BINARIES)
def aggregate_digits_of_binaries(node: exp.Max | exp.Min, target: Target) -> exp.Expr | None:
    """Aggregate binaries by their hexadecimal digits, which sort as bytes do.

    SQL Server: Msg 8117, operand data type varbinary(max) is invalid for max operator.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/max-transact-sql

    Before::

        SELECT MAX("a"."raw") AS "raw" FROM "a"

    After (tsql@2017)::

        SELECT CONVERT(VARBINARY(MAX), MAX(CONVERT(VARCHAR(MAX), [a].[raw], 2)), 2) AS [raw] FROM [a]
    """
    if not has_type(node.this, BINARIES):
        return None
    whole: exp.Expr = node
    while isinstance(whole.parent, (exp.Filter, exp.Window)) and whole.arg_key == "this":
        whole = whole.parent
    node.set("this", call("CONVERT", call("VARCHAR", "MAX"), node.this, 2))
    binary = call("CONVERT", call("VARBINARY", "MAX"), copy_tree(whole), 2)
    binary.type = data_type("VARBINARY")
    if whole is node:
        return binary
    whole.replace(binary)
    return node


RULES: tuple[Rule, ...] = (aggregate_digits_of_binaries,)
