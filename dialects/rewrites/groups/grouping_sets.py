"""Several groupings of the same rows."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.GroupingSets, exp.Rollup, exp.Cube, unless=features.GROUPING_SETS)
def refuse_grouping_sets(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse several groupings of the same rows.

    SQLite: no such function: ROLLUP, or a syntax error at GROUPING SETS.
    https://www.sqlite.org/lang_select.html

    Refused (sqlite@3.31)::

        SELECT "a"."n", COUNT(*) FROM "a" GROUP BY ROLLUP ("a"."n")

    Message::

        ROLLUP is not supported on sqlite@3.31: unite a query for each grouping
        (https://www.sqlite.org/lang_select.html)
    """
    name = "ROLLUP" if isinstance(node, exp.Rollup) else "CUBE" if isinstance(node, exp.Cube) else "GROUPING SETS"
    raise refusal(name, target, "unite a query for each grouping", features.GROUPING_SETS)


RULES: tuple[Rule, ...] = (refuse_grouping_sets,)
