"""Types of NULL: left out if a server needs none, and written if all results are NULL."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import NUMBERS, TEXTS, copy_tree, results_of
from dialects.targets.base import Target

#: Types whose values can be mixed without a cast.
_ALIKE = (NUMBERS, TEXTS)


@rule(exp.Cast)
def leave_out_types_of_nulls(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Drop the cast of NULL next to a result of its type, or if a server needs no type.

    An Oracle NULL is text of any character set, and becomes a LOB if needed (ORA-00932, inconsistent datatypes).
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html

    Before::

        SELECT CASE WHEN "a"."n" > 3 THEN CAST(NULL AS DATE) ELSE "a"."day" END AS "x", CAST(NULL AS DATE) AS "y" FROM "a"

    After (tsql@2017)::

        SELECT CASE WHEN [a].[n] > 3 THEN NULL ELSE [a].[day] END AS [x], CAST(NULL AS DATE) AS [y] FROM [a]
    """
    if not isinstance(node.this, exp.Null):
        return None
    kind = node.to.this
    is_text = kind in TEXTS or kind in (exp.DType.JSON, exp.DType.JSONB)
    untyped = target.has(features.UNTYPED_NULLS) or (is_text and target.has(features.UNTYPED_NULL_TEXTS))
    return exp.null() if untyped or _has_sibling(node) else None


def _has_sibling(node: exp.Cast) -> bool:
    """Return whether another result of the CASE or COALESCE around a NULL has its type."""
    parent = node.parent
    whole = parent.parent if isinstance(parent, exp.If) and node.arg_key == "true" else parent
    if not isinstance(whole, (exp.Case, exp.Coalesce)) or (whole is parent and node.arg_key == "ifs"):
        return False
    return any(_is_of_type(result, node.to) for result in results_of(whole) if result is not node)


def _is_of_type(value: exp.Expr, kind: exp.DataType) -> bool:
    if value.type is None or (isinstance(value, exp.Cast) and isinstance(value.this, exp.Null)):
        return False
    return value.type.this == kind.this or any(value.type.this in alike and kind.this in alike for alike in _ALIKE)


@rule(exp.Coalesce, unless=features.UNTYPED_NULL_CASES)
def drop_coalesce_of_nulls(node: exp.Coalesce, target: Target) -> exp.Expr | None:
    """Replace COALESCE of NULLs with NULL, which has no type either.

    SQL Server: Msg 4127, at least one of the arguments to COALESCE must be an expression that is not the NULL constant.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/coalesce-transact-sql

    Before::

        SELECT COALESCE(NULL, NULL) AS "x" FROM "a"

    After (tsql@2017)::

        SELECT NULL AS [x] FROM [a]
    """
    return exp.null() if all(isinstance(value, exp.Null) for value in (node.this, *node.expressions)) else None


@rule(exp.Case, unless=features.UNTYPED_NULL_CASES)
def type_cases_of_nulls(node: exp.Case, target: Target) -> exp.Expr | None:
    """Cast a result of a CASE whose results are all NULL, because it has no type otherwise.

    SQL Server: Msg 8133, at least one of the result expressions in a CASE specification must be an expression other
    than the NULL constant.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/case-transact-sql

    Before::

        UPDATE "a" SET "n" = CAST(CASE WHEN "a"."id" = 1 THEN NULL ELSE NULL END AS INT)

    After (tsql@2017)::

        UPDATE [a] SET [n] = CAST(CASE WHEN [a].[id] = 1 THEN CAST(NULL AS INT) ELSE NULL END AS INT)
    """
    results = results_of(node)
    if not all(isinstance(result, exp.Null) for result in results):
        return None
    kind = copy_tree(node.parent.to) if isinstance(node.parent, exp.Cast) else exp.DataType.build("INT")
    results[0].replace(exp.Cast(this=exp.null(), to=kind))
    return node


@rule(exp.AggFunc, unless=features.UNTYPED_NULL_CASES)
def type_aggregates_of_nulls(node: exp.AggFunc, target: Target) -> exp.Expr | None:
    """Cast NULL in an aggregate, because the server needs the type of what it counts or adds.

    SQL Server: Msg 8117, operand data type NULL is invalid for count operator.
    https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors-8000-to-8999

    Before::

        SELECT COUNT(NULL) AS "n", COUNT(DISTINCT NULL) AS "m" FROM "a"

    After (tsql@2017)::

        SELECT COUNT_BIG(CAST(NULL AS INT)) AS [n], COUNT_BIG(DISTINCT CAST(NULL AS INT)) AS [m] FROM [a]
    """
    values = node.this.expressions if isinstance(node.this, exp.Distinct) else [node.this]
    nulls = [value for value in values if isinstance(value, exp.Null)]
    for value in nulls:
        value.replace(exp.Cast(this=exp.null(), to=exp.DataType.build("INT")))
    return node if nulls else None


RULES: tuple[Rule, ...] = (leave_out_types_of_nulls,)
#: After the rules that leave NULL for other values.
RESULTS: tuple[Rule, ...] = (drop_coalesce_of_nulls, type_cases_of_nulls, type_aggregates_of_nulls)
