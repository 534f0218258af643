"""What SQL Server refuses in the shape of a query, seen on the tree."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import bare, output_name, outputs
from tests.legality.statement import Check, Finding, Statement


def limit_shape(statement: Statement) -> Iterator[Finding]:
    """Find OFFSET without ORDER BY (Msg 102), FETCH without OFFSET (153), FETCH 0 (10744), TOP with OFFSET (10741).

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
    """Find a derived table without alias (Msg 102), with an unnamed column (8155) or one name twice (8156).

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


def set_operation_all(statement: Statement) -> Iterator[Finding]:
    """Find EXCEPT ALL and INTERSECT ALL (Msg 324).

    https://learn.microsoft.com/sql/t-sql/language-elements/set-operators-except-and-intersect-transact-sql
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Except, exp.Intersect)) and node.args.get("distinct") is False:
            yield statement.text(node), "Msg 324: the ALL version of the operator is not supported"


def join_shape(statement: Statement) -> Iterator[Finding]:
    """Find JOIN .. USING, NATURAL JOIN, and an inner or outer join without ON (Msg 102/321).

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
    """Find WITH below the top of the statement (Msg 319/156), or after INSERT.

    https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
    """
    for node in statement.nodes:
        holder = node.parent.parent if isinstance(node, exp.With) and node.parent is not None else None
        if holder is not None and not isinstance(holder, exp.Create):
            yield statement.text(node), "Msg 319: WITH only at the top of a statement"


CHECKS: tuple[Check, ...] = (
    limit_shape,
    derived_table_names,
    set_operation_all,
    join_shape,
    nested_with,
)
