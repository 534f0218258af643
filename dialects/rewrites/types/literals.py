"""Literals."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.targets.base import Target


@rule(exp.Literal, unless=features.UNICODE_LITERALS)
def mark_national_literals(node: exp.Literal, target: Target) -> exp.Expr | None:
    """Add the prefix N to a string literal beyond ASCII, because its characters would become question marks.

    https://learn.microsoft.com/en-us/sql/t-sql/data-types/constants-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" = 'Zoë'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[name] = N'Zoë'
    """
    if not node.is_string or node.name.isascii():
        return None
    return exp.National(this=node.name)


@rule(exp.HexString, unless=features.HEX_LITERALS)
def build_binary_from_hex(node: exp.HexString, target: Target) -> exp.Expr | None:
    """Build a binary literal from its digits by a function.

    Oracle: ORA-00933.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/HEXTORAW.html

    Before::

        SELECT X'1F' AS "x" FROM "a"

    After (oracle@19c)::

        SELECT HEXTORAW('1F') AS "X" FROM "A"
    """
    return call("HEXTORAW", exp.Literal.string(node.name))


RULES: tuple[Rule, ...] = (mark_national_literals, build_binary_from_hex)
