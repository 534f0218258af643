"""What Spark refuses, or reads as something else."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.checks_clickhouse import is_correlated, levels
from tests.legality.statement import Check, Finding, Statement

_MISSING = ("RETURNING", "SAVEPOINT", "CONFLICT", "QUALIFY")
_WRITES = ("UPDATE", "DELETE", "MERGE")


def correlated_slice(statement: Statement) -> Iterator[Finding]:
    """Find a limit or an offset in a correlated subquery: no error, but wrong rows.

    https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html
    """
    for select in statement.selects():
        sliced = any(select.args.get(part) for part in ("limit", "offset"))
        if sliced and next(levels(select), None) is not None and is_correlated(select):
            yield statement.text(select), "no error: the rows are limited before they are correlated"


def missing_construct(statement: Statement) -> Iterator[Finding]:
    """Find clauses that there are not, and changes of rows, which plain tables refuse.

    https://spark.apache.org/docs/latest/sql-ref-syntax.html
    """
    for index, piece in enumerate(statement.pieces):
        if piece.upper in _MISSING or (index == 0 and piece.upper in _WRITES):
            yield statement.around(index), "PARSE_SYNTAX_ERROR, or UNSUPPORTED_FEATURE.TABLE_OPERATION"
    for node in statement.nodes:
        if isinstance(node, exp.Query) and node.args.get("locks"):
            yield statement.text(node), "PARSE_SYNTAX_ERROR"


def quoted_name(statement: Statement) -> Iterator[Finding]:
    """Find quotation marks around a name: they are those of text.

    https://spark.apache.org/docs/latest/sql-ref-identifier.html
    """
    for index, piece in enumerate(statement.pieces):
        if statement.sql[piece.start : piece.start + 1] == '"':
            yield statement.around(index), "no error: the name is a text"


CHECKS: tuple[Check, ...] = (correlated_slice, missing_construct, quoted_name)
