"""What SQL Server refuses, seen on the tree."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import aggregate_of, bare, is_aggregate, is_windowed, output_name, outputs
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


def limit_shape(statement: Statement) -> Iterator[Finding]:
    """OFFSET without ORDER BY (Msg 102), FETCH without OFFSET (153), FETCH 0 (10744), TOP with OFFSET (10741).

    https://learn.microsoft.com/sql/t-sql/queries/select-order-by-clause-transact-sql
    """
    for node in statement.nodes:
        if not isinstance(node, (exp.Select, exp.SetOperation)):
            continue
        limit, offset = node.args.get("limit"), node.args.get("offset")
        if offset and not node.args.get("order"):
            yield statement.text(node), "Msg 102: OFFSET needs ORDER BY"
        if offset and statement.before(2012):
            yield statement.text(node), "Msg 102: no OFFSET before 2012"
        if isinstance(limit, exp.Fetch) and not offset:
            yield statement.text(node), "Msg 153: invalid usage of the option NEXT in the FETCH statement"
        count = limit.args.get("count") if isinstance(limit, exp.Fetch) else None
        if isinstance(count, exp.Expr) and bare(count).name == "0" and isinstance(bare(count), exp.Literal):
            yield (
                statement.text(node),
                "Msg 10744: the number of rows provided for a FETCH clause must be greater than zero",
            )
        if isinstance(limit, exp.Limit) and offset:
            yield statement.text(node), "Msg 10741: a TOP can not be used in the same query as a OFFSET"


def derived_table_names(statement: Statement) -> Iterator[Finding]:
    """A derived table without alias (Msg 102), with an unnamed column (8155) or one name twice (8156).

    https://learn.microsoft.com/sql/t-sql/queries/from-transact-sql
    """
    for node in statement.nodes:
        if not isinstance(node, (exp.Subquery, exp.CTE, exp.Values)):
            continue
        lateral = node.parent if isinstance(node.parent, exp.Lateral) else None
        if not isinstance(node, exp.CTE) and not isinstance(node.parent, (exp.From, exp.Join, exp.Lateral)):
            continue
        alias = (lateral or node).args.get("alias")
        if isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table):
            continue
        if alias is None or alias.this is None:
            yield statement.text(node), "Msg 102: a derived table needs an alias"
            continue
        listed = [column.name.lower() for column in alias.args.get("columns") or []]
        parts = None if isinstance(node, exp.Values) else outputs(node.this)
        names = listed or [name.name.lower() if (name := output_name(part)) else "" for part in parts or []]
        if "" in names or (isinstance(node, exp.Values) and not listed):
            yield (
                statement.text(node),
                f"Msg 8155: no column name was specified for column {names.index('') + 1 if '' in names else 1}",
            )
        if len(set(names) - {""}) < len([name for name in names if name]):
            yield statement.text(node), "Msg 8156: a column was specified multiple times"


def subquery_in_aggregate(statement: Statement) -> Iterator[Finding]:
    """A subquery inside an aggregate (Msg 130).

    https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors-0-to-999
    """
    for node in statement.nodes:
        if is_aggregate(node) and not is_windowed(node) and node.find(exp.Query) is not None:
            yield (
                statement.text(node),
                "Msg 130: cannot perform an aggregate function on an expression containing a subquery",
            )


def row_value(statement: Statement) -> Iterator[Finding]:
    """A row value such as (a, b) = (c, d) (Msg 4145 near ','); it stands only in VALUES and grouping sets.

    https://learn.microsoft.com/sql/t-sql/language-elements/comparison-operators-transact-sql
    """
    for node in statement.nodes:
        if (
            isinstance(node, exp.Tuple)
            and not isinstance(node.parent, TUPLE_PARENTS)
            and not node.find_ancestor(exp.Hint)
        ):
            yield statement.text(node), "Msg 4145: non-boolean expression near ','"


def set_operation_all(statement: Statement) -> Iterator[Finding]:
    """EXCEPT ALL and INTERSECT ALL (Msg 324).

    https://learn.microsoft.com/sql/t-sql/language-elements/set-operators-except-and-intersect-transact-sql
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Except, exp.Intersect)) and node.args.get("distinct") is False:
            yield statement.text(node), "Msg 324: the ALL version of the operator is not supported"


def distinct_on(statement: Statement) -> Iterator[Finding]:
    """DISTINCT ON (Msg 102/156), and DISTINCT or several values in an aggregate that takes one.

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


def join_shape(statement: Statement) -> Iterator[Finding]:
    """JOIN .. USING, NATURAL JOIN, and an inner or outer join without ON (Msg 102/321).

    https://learn.microsoft.com/sql/t-sql/queries/from-transact-sql
    """
    for node in statement.nodes:
        if not isinstance(node, exp.Join):
            continue
        words = f"{node.method} {node.side} {node.kind}".upper().split()
        if node.args.get("using") or "NATURAL" in words:
            yield statement.text(node), "Msg 102: no USING or NATURAL join"
        elif (
            words
            and words[-1] in ("INNER", "LEFT", "RIGHT", "FULL", "OUTER")
            and not node.args.get("on")
            and not isinstance(node.this, exp.Lateral)
        ):
            yield statement.text(node), "Msg 102: the join needs ON"


def nested_with(statement: Statement) -> Iterator[Finding]:
    """WITH below the top of the statement (Msg 319/156), or after INSERT.

    https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
    """
    for node in statement.nodes:
        if (
            isinstance(node, exp.With)
            and node.parent not in statement.trees
            and not isinstance(node.parent and node.parent.parent, exp.Create)
        ):
            yield statement.text(node), "Msg 319: WITH only at the top of a statement"


def null_only_case(statement: Statement) -> Iterator[Finding]:
    """CASE whose results, or COALESCE whose arguments, are all NULL (Msg 8133, 4127).

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


def aggregate_of_bit(statement: Statement) -> Iterator[Finding]:
    """MIN, MAX, SUM or AVG of a value cast to BIT (Msg 8117).

    https://learn.microsoft.com/sql/t-sql/functions/max-transact-sql
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Min, exp.Max, exp.Sum, exp.Avg)) and isinstance(value := bare(node.this), exp.Cast):
            if value.to.this in (exp.DType.BIT, exp.DType.BOOLEAN):
                yield statement.text(node), "Msg 8117: operand data type bit is invalid for the operator"


def too_many_rows(statement: Statement) -> Iterator[Finding]:
    """More than 1000 rows in INSERT .. VALUES (Msg 10738).

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
    limit_shape,
    derived_table_names,
    subquery_in_aggregate,
    row_value,
    set_operation_all,
    distinct_on,
    join_shape,
    nested_with,
    null_only_case,
    aggregate_of_bit,
    too_many_rows,
)
