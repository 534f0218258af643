"""Lists of values after IN."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.disjunctions import any_of
from dialects.sql import marks
from dialects.sql.build import copy_tree
from dialects.sql.types.annotate import place_of_list
from dialects.targets.base import Target
from dialects.targets.limits import LONGEST_LIST


@rule(exp.In, unless=features.LONG_LISTS)
def split_long_lists(node: exp.In, target: Target) -> exp.Expr | None:
    """Split a list of more than 1000 values into several lists, joined by OR.

    If one item stands for all values of a list, the condition is marked, and the compiled shape splits it.
    Oracle before 23ai: ORA-01795, maximum number of expressions in a list is 1000. Of tuples there may be any number.
    https://docs.oracle.com/en/error-help/db/ora-01795/
    https://docs.oracle.com/database/122/SQLRF/Expression-Lists.htm

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (1, ..., 1001)

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE ("A"."N" IN (1, ..., 1000) OR "A"."N" IN (1001))
    """
    values = node.expressions
    if not values or isinstance(values[0], exp.Tuple):
        return None
    place = place_of_list(values)
    if place is not None:
        node.meta[marks.SPLIT] = place
    if len(values) <= LONGEST_LIST:
        return None
    lists: list[exp.Expr] = [
        exp.In(this=copy_tree(node.this), expressions=values[start : start + LONGEST_LIST])
        for start in range(0, len(values), LONGEST_LIST)
    ]
    return any_of(lists)


#: After the conditions have their final form.
LENGTHS: tuple[Rule, ...] = (split_long_lists,)
