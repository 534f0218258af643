"""Predicates and values do not mix: SQL Server has no boolean values at all, Oracle none before 23ai."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.roles import is_predicate, role
from tests.legality.statement import Check, Finding, Statement

SYNTAX = {
    "tsql": "Msg 102: incorrect syntax near a condition",
    "oracle": "ORA-00907/ORA-00923: a condition is no value",
}
NOT_BOOLEAN = {
    "tsql": "Msg 4145: an expression of non-boolean type specified in a context where a condition is expected",
    "oracle": "ORA-00920: invalid relational operator",
}


def _has_booleans(statement: Statement) -> bool:
    return statement.family == "oracle" and not statement.before(23)


def predicate_as_value(statement: Statement) -> Iterator[Finding]:
    """Find a condition where a value belongs (Msg 102, ORA-00907).

    https://learn.microsoft.com/sql/t-sql/queries/search-condition-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/About-SQL-Conditions.html
    """
    for node in statement.nodes:
        wrapped = isinstance(node, (exp.Paren, exp.Escape))
        if wrapped or not is_predicate(node, statement.family) or role(node, statement.family) != "value":
            continue
        if not _has_booleans(statement):
            yield statement.text(node), SYNTAX[statement.family]


def value_as_predicate(statement: Statement) -> Iterator[Finding]:
    """Find a value where a condition belongs: a bare column, CASE, literal, marker or function (Msg 4145, ORA-00920).

    https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors-4000-to-4999
    https://docs.oracle.com/error-help/db/ora-00920/
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Paren, exp.Escape)) or is_predicate(node, statement.family):
            continue
        if role(node, statement.family) == "predicate" and not _has_booleans(statement):
            yield statement.text(node), NOT_BOOLEAN[statement.family]


def boolean_literal(statement: Statement) -> Iterator[Finding]:
    """Find TRUE or FALSE as a word (Msg 207 invalid column name, ORA-00904 invalid identifier).

    https://learn.microsoft.com/sql/t-sql/data-types/constants-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Literals.html
    """
    pieces = statement.pieces
    for index, piece in enumerate(pieces):
        following = pieces[index + 1].upper if index + 1 < len(pieces) else ""
        handler = following == "ON" and statement.family == "oracle" and piece.depth > 0
        if piece.upper in ("TRUE", "FALSE") and not handler and not _has_booleans(statement):
            yield statement.around(index), "Msg 207" if statement.family == "tsql" else "ORA-00904"


CHECKS: tuple[Check, ...] = (predicate_as_value, value_as_predicate, boolean_literal)
