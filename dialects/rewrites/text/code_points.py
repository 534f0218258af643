"""The collation that compares code points, where it has no name."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Collate, unless=features.COLLATION_OF_CODE_POINTS)
def drop_collation_of_code_points(node: exp.Collate, target: Target) -> exp.Expr:
    """Drop the collation that compares code points, because it has no name, and comparisons use no other.

    ClickHouse: 62, syntax error. It has other collations in ORDER BY only.
    https://clickhouse.com/docs/sql-reference/statements/select/order-by#collation-support

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."name" COLLATE "C"

    After (clickhouse@26.3)::

        SELECT "a"."id" FROM "a" ORDER BY "a"."name"
    """
    if node.expression.name != target.family.code_point_collation:
        hint = "leave it out: text is compared by code points"
        raise refusal(f"the collation {node.expression.name}", target, hint, features.COLLATION_OF_CODE_POINTS)
    value: exp.Expr = node.this
    return value


RULES: tuple[Rule, ...] = (drop_collation_of_code_points,)
