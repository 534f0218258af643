"""UUIDs in comparisons."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import cast, is_assignment
from dialects.targets.base import Target

_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)


@rule(exp.Placeholder, unless=features.PLAIN_TEXT_MARKERS)
def cast_markers_of_uuids(node: exp.Placeholder, target: Target) -> exp.Expr | None:
    """Cast a UUID to the type of the compared column, because Unicode text would convert the column.

    SQL Server converts CHAR to NCHAR if they are compared, for every row, and reads the whole index.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/data-type-precedence-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."token" = %s

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[token] = CAST(%s AS CHAR(32))
    """
    parent = node.parent
    if not isinstance(parent, _COMPARISONS) or is_assignment(parent):
        return None
    other = parent.expression if parent.this is node else parent.this
    if not isinstance(other, exp.Column) or not other.is_type(exp.DType.UUID):
        return None
    return cast(node.copy(), "UUID")


RULES: tuple[Rule, ...] = (cast_markers_of_uuids,)
