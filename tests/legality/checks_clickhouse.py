"""What ClickHouse refuses, or silently reads as something else."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.statement import Check, Finding, Statement


def levels(node: exp.Expr) -> Iterator[exp.Select]:
    """Yield the queries around a node, the nearest first."""
    select = node.find_ancestor(exp.Select)
    while select is not None:
        yield select
        select = select.find_ancestor(exp.Select)


def _names(select: exp.Select) -> set[str]:
    sources = [select.args.get("from_"), *select.args.get("joins", ())]
    return {source.this.alias_or_name for source in sources if source is not None}


def is_correlated(query: exp.Select) -> bool:
    """Return whether a query reads columns of a table that it does not read itself."""
    inner = set().union(*(_names(each) for each in query.find_all(exp.Select)))
    return any(column.table and column.table not in inner for column in query.find_all(exp.Column))


def correlated_slice(statement: Statement) -> Iterator[Finding]:
    """Find a limit, an offset or DISTINCT in a correlated subquery (error 48).

    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries
    """
    for select in statement.selects():
        sliced = any(select.args.get(part) for part in ("limit", "offset", "distinct"))
        if sliced and next(levels(select), None) is not None and is_correlated(select):
            yield statement.text(select), "48: cannot decorrelate query, because this step is not supported"


def correlated_key(statement: Statement) -> Iterator[Finding]:
    """Find a correlated subquery in ORDER BY or GROUP BY (error 48).

    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries
    """
    for select in statement.selects():
        holder = select.find_ancestor(exp.Order, exp.Group, exp.Select)
        if isinstance(holder, exp.Order | exp.Group) and is_correlated(select):
            yield statement.text(select), "48: correlated subqueries in ORDER BY are not supported"


def _is_found(column: exp.Column, outermost: exp.Expr | None) -> bool:
    """Return whether a query between a column and the outermost one reads its table."""
    for select in levels(column):
        if column.table in _names(select):
            return True
        if select is outermost:
            return False
    return False


def captured_name(statement: Statement) -> Iterator[Finding]:
    """Find an outer table without an alias that a subquery reads under another name: its columns are captured.

    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries
    """
    for table in statement.nodes:
        if not isinstance(table, exp.Table) or not table.alias or table.alias == table.name:
            continue
        inner = table.find_ancestor(exp.Select)
        for column in inner.find_all(exp.Column) if inner is not None else ():
            if column.table == table.name and not _is_found(column, inner):
                yield statement.text(column), "no error: the column is taken for one of the inner table"


def missing_construct(statement: Statement) -> Iterator[Finding]:
    """Find clauses and operators that there are not (error 62).

    https://clickhouse.com/docs/sql-reference/statements/select
    https://clickhouse.com/docs/sql-reference/functions/bit-functions
    """
    for index, piece in enumerate(statement.pieces):
        if piece.upper in ("RETURNING", "LATERAL", "COLLATE", "SAVEPOINT") or piece.text in ("&", "<<", ">>", "~", "#"):
            yield statement.around(index), "62: syntax error"
    for node in statement.nodes:
        if isinstance(node, exp.Query) and node.args.get("locks"):
            yield statement.text(node), "62: syntax error"


CHECKS: tuple[Check, ...] = (correlated_slice, correlated_key, captured_name, missing_construct)
