"""NULL as the result of a window function."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import arguments, call
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree
from dialects.targets.base import Target

_OF_WINDOWS: dict[type[exp.Expr], str] = {
    exp.Lag: "lag",
    exp.Lead: "lead",
    exp.FirstValue: "first_value_respect_nulls",
    exp.LastValue: "last_value_respect_nulls",
    exp.NthValue: "nth_value",
}


@rule(exp.Lag, exp.Lead, exp.FirstValue, exp.LastValue, exp.NthValue, unless=features.NULLS_OF_WINDOWS)
def keep_nulls_of_windows(node: exp.Expr, target: Target) -> exp.Expr:
    """Make the argument of a window function nullable, because the result is NULL if there is no row.

    There is no error: without a row, LAG would give 0 or ''; FIRST_VALUE skips NULL.
    https://clickhouse.com/docs/sql-reference/window-functions/lagInFrame

    Before::

        SELECT LAG("a"."n") OVER (ORDER BY "a"."id") AS "n", FIRST_VALUE("a"."n") OVER (ORDER BY "a"."id") AS "m" FROM "a"

    After (clickhouse@26.3)::

        SELECT lag(toNullable("a"."n")) OVER (ORDER BY "a"."id") AS "n",
        first_value_respect_nulls(toNullable("a"."n")) OVER (ORDER BY "a"."id") AS "m" FROM "a"
    """
    value, *others = arguments(node)
    result = call(
        _OF_WINDOWS[type(node)], call("toNullable", copy_tree(value)), *(copy_tree(other) for other in others)
    )
    result.type = node.type
    return result


#: When all rules that look at window functions have run.
RULES: tuple[Rule, ...] = (keep_nulls_of_windows,)
