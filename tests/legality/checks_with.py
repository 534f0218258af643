"""WITH, and locks, where SQL Server and Oracle allow less of them than others."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import output_name, outputs, owner
from tests.legality.statement import Check, Finding, Statement


def _recursive(statement: Statement) -> Iterator[exp.CTE]:
    """Yield the CTEs that read themselves; names are compared without case, as on both servers."""
    for node in statement.nodes:
        names = [table.name.upper() for table in node.this.find_all(exp.Table)] if isinstance(node, exp.CTE) else []
        if isinstance(node, exp.CTE) and node.alias.upper() in names:
            yield node


def _gathers(select: exp.Select) -> bool:
    """Return whether a query groups, counts, slices or removes repeated rows; a window of an aggregate does not."""
    own = [found for found in select.find_all(exp.AggFunc) if owner(found) is select]
    aggregates = any(not isinstance(found.find_ancestor(exp.Window, exp.Select), exp.Window) for found in own)
    return aggregates or any(select.args.get(part) for part in ("distinct", "group", "having", "limit"))


def recursion_without_union_all(statement: Statement) -> Iterator[Finding]:
    """Find a CTE without UNION ALL that reads itself, or a table of its name (Msg 252, ORA-32040).

    https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
    https://docs.oracle.com/error-help/db/ora-32040/
    """
    for node in _recursive(statement):
        if not isinstance(node.this, exp.Union) or node.this.args.get("distinct"):
            yield statement.text(node), "Msg 252 / ORA-32040: recursive WITH must be a UNION ALL"


def recursion_that_gathers(statement: Statement) -> Iterator[Finding]:
    """Find DISTINCT, GROUP BY, HAVING, TOP or an aggregate in the recursive part (Msg 460, 461, 467; ORA-32486).

    https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
    """
    for node in _recursive(statement):
        for table in node.this.find_all(exp.Table):
            select = table.parent_select
            if table.name.upper() != node.alias.upper() or select is None:
                continue
            if _gathers(select):
                yield statement.text(select), "Msg 467 / ORA-32486: no DISTINCT, GROUP BY, TOP or aggregates there"


def aggregate_below_recursion(statement: Statement) -> Iterator[Finding]:
    """Find DISTINCT, GROUP BY, HAVING, TOP or an aggregate in a subquery of the recursive part (Msg 460, 461, 467).

    https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
    """
    for node in _recursive(statement):
        for table in node.this.find_all(exp.Table):
            if table.name.upper() != node.alias.upper() or table.parent_select is None:
                continue
            for select in table.parent_select.find_all(exp.Select):
                if select is not table.parent_select and _gathers(select):
                    yield statement.text(select), "Msg 467: not allowed in the recursive part, in subqueries neither"


def outer_join_in_recursion(statement: Statement) -> Iterator[Finding]:
    """Find an outer join in the recursive part (Msg 462).

    https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
    """
    for node in _recursive(statement):
        for join in node.this.find_all(exp.Join):
            select = join.parent
            tables = select.find_all(exp.Table) if select is not None else ()
            if join.side and any(table.name.upper() == node.alias.upper() for table in tables):
                yield statement.text(join), "Msg 462: outer join is not allowed in the recursive part"


def repeated_cte(statement: Statement) -> Iterator[Finding]:
    """Find two CTEs of one name in one WITH, upper and lower case being the same (Msg 239, ORA-32038).

    https://learn.microsoft.com/sql/t-sql/queries/with-common-table-expression-transact-sql
    """
    for node in statement.nodes:
        names = [cte.alias.upper() for cte in node.expressions] if isinstance(node, exp.With) else []
        for name in {name for name in names if names.count(name) > 1}:
            yield name, "Msg 239 / ORA-32038: duplicate common table expression"


def window_in_window(statement: Statement) -> Iterator[Finding]:
    """Find a windowed function inside the OVER of another, or inside an aggregate (Msg 4109, ORA-30483).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    https://docs.oracle.com/error-help/db/ora-30483/
    """
    for node in statement.nodes:
        around = node.find_ancestor(exp.Window, exp.AggFunc, exp.Query) if isinstance(node, exp.Window) else None
        if isinstance(around, exp.Window | exp.AggFunc):
            yield statement.text(node), "Msg 4109 / ORA-30483: window functions are not allowed here"


def percentile_without_over(statement: Statement) -> Iterator[Finding]:
    """Find PERCENTILE_CONT and PERCENTILE_DISC without OVER (Msg 10753).

    https://learn.microsoft.com/sql/t-sql/functions/percentile-cont-transact-sql
    """
    for node in statement.nodes:
        if isinstance(node, exp.PercentileCont | exp.PercentileDisc) and not node.find_ancestor(exp.Window):
            yield statement.text(node), "Msg 10753: the function must have an OVER clause"


def percentile_of_rows(statement: Statement) -> Iterator[Finding]:
    """Find a fraction of PERCENTILE_CONT that the rows of a group decide (ORA-30497; a literal on SQL Server).

    https://docs.oracle.com/error-help/db/ora-30497/
    """
    for node in statement.nodes:
        if isinstance(node, exp.PercentileCont | exp.PercentileDisc) and node.this.find(exp.Column):
            yield statement.text(node), "ORA-30497: the fraction has to be a constant, on SQL Server a literal"


def lock_in_subquery(statement: Statement) -> Iterator[Finding]:
    """Find FOR UPDATE in a subquery (ORA-00907), or of an aggregate (ORA-02014).

    https://docs.oracle.com/error-help/db/ora-02014/
    """
    for select in statement.selects():
        if not select.args.get("locks"):
            continue
        if owner(select) is not None or any(owner(found) is select for found in select.find_all(exp.AggFunc)):
            yield (
                statement.text(select),
                "ORA-00907 / ORA-02014: FOR UPDATE of the rows of a table, by the statement itself",
            )


def repeated_names_in_slice(statement: Statement) -> Iterator[Finding]:
    """Find FETCH or OFFSET of two columns of one name, in 12.1 (ORA-00918).

    https://docs.oracle.com/database/121/SQLRF/statements_10002.htm
    """
    for select in statement.selects():
        sliced = select.args.get("limit") or select.args.get("offset")
        outer = outputs(select) if sliced else None
        names = [name.name.upper() for part in outer or [] if (name := output_name(part)) is not None]
        if len(set(names)) < len(names) and statement.before(12.2):
            yield statement.text(select), "ORA-00918: column ambiguously defined"


SERVERS: tuple[Check, ...] = (
    recursion_without_union_all,
    recursion_that_gathers,
    repeated_cte,
    window_in_window,
    percentile_of_rows,
)
TSQL: tuple[Check, ...] = (aggregate_below_recursion, outer_join_in_recursion, percentile_without_over)
ORACLE: tuple[Check, ...] = (lock_in_subquery, repeated_names_in_slice)
