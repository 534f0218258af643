"""Lists of values behind IN."""

from __future__ import annotations

from functools import reduce

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.rewriting import Rule, rule
from dialects.target import Target

#: How many values Oracle takes in one list.
MOST = 1000


@rule(exp.In, unless=features.LONG_LISTS)
def split_long_lists(node: exp.In, target: Target) -> exp.Expr | None:
    """A list of more than 1000 values is several lists, joined by OR.

    Oracle before 23ai: ORA-01795, maximum number of expressions in a list is 1000.
    https://docs.oracle.com/en/error-help/db/ora-01795/

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (1, 2)

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE "A"."N" IN (1, 2)
    """
    values = node.expressions
    if len(values) <= MOST:
        return None
    lists: list[exp.Expr] = [
        exp.In(this=node.this.copy(), expressions=values[start : start + MOST]) for start in range(0, len(values), MOST)
    ]
    return exp.Paren(this=reduce(lambda one, other: exp.Or(this=one, expression=other), lists))


@rule(exp.Any, exp.All, unless=features.ARRAYS)
def refuse_membership_in_arrays(node: exp.Any | exp.All, target: Target) -> exp.Expr | None:
    """ANY and ALL compare with the rows of a subquery, not with the items of an array.

    SQL Server: Msg 102. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" = ANY(SELECT "b"."n" FROM "b")

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[n] = ANY (SELECT [b].[n] FROM [b])
    """
    compared = node.this
    while isinstance(compared, exp.Paren):
        compared = compared.this
    if isinstance(compared, exp.Query | exp.Tuple):
        return None
    kind = type(node).__name__.upper()
    raise Unsupported(
        f"{kind} of an array", target, "use IN with a list of values", features.ARRAYS.urls[target.family.name]
    )


RULES: tuple[Rule, ...] = (split_long_lists, refuse_membership_in_arrays)
