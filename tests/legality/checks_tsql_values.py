"""What SQL Server refuses of values and aggregates, seen on the tree."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import aggregate_of, bare, is_aggregate, is_windowed
from tests.legality.statement import Check, Finding, Statement

TUPLE_PARENTS = (
    exp.Values,
    exp.GroupingSets,
    exp.Rollup,
    exp.Cube,
    exp.Insert,
    exp.Group,
    exp.When,
    exp.Table,
    exp.Schema,
)


def subquery_in_aggregate(statement: Statement) -> Iterator[Finding]:
    """Find a subquery inside an aggregate (Msg 130).

    https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors-0-to-999
    """
    for node in statement.nodes:
        if is_aggregate(node) and not is_windowed(node) and node.find(exp.Query) is not None:
            yield (
                statement.text(node),
                "Msg 130: cannot perform an aggregate function on an expression containing a subquery",
            )


def row_value(statement: Statement) -> Iterator[Finding]:
    """Find a row value such as (a, b) = (c, d) (Msg 4145 near ','), except in VALUES and grouping sets.

    https://learn.microsoft.com/sql/t-sql/language-elements/comparison-operators-transact-sql
    """
    for node in statement.nodes:
        if (
            isinstance(node, exp.Tuple)
            and not isinstance(node.parent, TUPLE_PARENTS)
            and not node.find_ancestor(exp.Hint)
        ):
            yield statement.text(node), "Msg 4145: non-boolean expression near ','"


def distinct_on(statement: Statement) -> Iterator[Finding]:
    """Find DISTINCT ON (Msg 102/156), and DISTINCT or several values in an aggregate that takes one.

    https://learn.microsoft.com/sql/t-sql/queries/select-clause-transact-sql
    """
    for node in statement.nodes:
        if not isinstance(node, exp.Distinct):
            continue
        if node.args.get("on"):
            yield statement.text(node), "Msg 156: incorrect syntax near the keyword 'ON'"
        aggregate = aggregate_of(node)
        if aggregate is not None and (len(node.expressions) > 1 or isinstance(aggregate, exp.GroupConcat)):
            yield statement.text(aggregate), "Msg 102: DISTINCT takes one value, and STRING_AGG has none"


def null_only_case(statement: Statement) -> Iterator[Finding]:
    """Find CASE whose results, or COALESCE whose arguments, are all NULL (Msg 8133, 4127).

    https://learn.microsoft.com/sql/t-sql/language-elements/case-transact-sql
    """
    for node in statement.nodes:
        if isinstance(node, exp.Case):
            results = [branch.args.get("true") for branch in node.args["ifs"]] + [
                node.args.get("default") or exp.null()
            ]
        elif isinstance(node, exp.Coalesce):
            results = [node.this, *node.expressions]
        else:
            continue
        if all(isinstance(bare(result), exp.Null) for result in results if result is not None):
            yield statement.text(node), "Msg 8133/4127: one result must be other than the NULL constant"


def aggregate_of_null(statement: Statement) -> Iterator[Finding]:
    """Find an aggregate of the NULL constant (Msg 8117).

    https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors-8000-to-8999
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Count, exp.Min, exp.Max, exp.Sum, exp.Avg)):
            values = node.this.expressions if isinstance(node.this, exp.Distinct) else [node.this]
            if any(isinstance(bare(value), exp.Null) for value in values if value is not None):
                yield statement.text(node), "Msg 8117: operand data type NULL is invalid for the operator"


def aggregate_of_bit(statement: Statement) -> Iterator[Finding]:
    """Find MIN, MAX, SUM or AVG of a value cast to BIT (Msg 8117).

    https://learn.microsoft.com/sql/t-sql/functions/max-transact-sql
    """
    for node in statement.nodes:
        value = bare(node.this) if isinstance(node, (exp.Min, exp.Max, exp.Sum, exp.Avg)) else None
        if isinstance(value, exp.Cast) and value.to.this in (exp.DType.BIT, exp.DType.BOOLEAN):
            yield statement.text(node), "Msg 8117: operand data type bit is invalid for the operator"


def too_many_rows(statement: Statement) -> Iterator[Finding]:
    """Find more than 1000 rows in INSERT .. VALUES (Msg 10738).

    https://learn.microsoft.com/sql/t-sql/queries/table-value-constructor-transact-sql
    """
    for node in statement.nodes:
        if (
            isinstance(node, exp.Insert)
            and isinstance(node.expression, exp.Values)
            and len(node.expression.expressions) > 1000
        ):
            yield f"VALUES of {len(node.expression.expressions)} rows", "Msg 10738: at most 1000 row values"


CHECKS: tuple[Check, ...] = (
    subquery_in_aggregate,
    row_value,
    distinct_on,
    null_only_case,
    aggregate_of_null,
    aggregate_of_bit,
    too_many_rows,
)
