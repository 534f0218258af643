"""The few things to say about servers that run in the tests anyway: DuckDB, PostgreSQL, SQLite."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.pieces import opening
from tests.legality.queries import outputs
from tests.legality.statement import Check, Finding, Statement

SET_OPERATORS = ("UNION", "INTERSECT", "EXCEPT")


def row_lock(statement: Statement) -> Iterator[Finding]:
    """Find FOR UPDATE, which neither DuckDB nor SQLite has (syntax error).

    https://duckdb.org/docs/stable/sql/query_syntax/select
    https://www.sqlite.org/lang_select.html
    """
    for node in statement.nodes:
        if isinstance(node, exp.Query) and node.args.get("locks"):
            yield statement.text(node), "syntax error at or near FOR"


def parenthesised_arm(statement: Statement) -> Iterator[Finding]:
    """Find (SELECT ..) UNION SELECT .. (SQLite: near "(": syntax error).

    https://www.sqlite.org/lang_select.html#compound_select_statements
    """
    # The reader puts the left one of three arms in parentheses, which are not in the text.
    pieces = statement.pieces
    for index, piece in enumerate(pieces):
        if piece.upper not in SET_OPERATORS:
            continue
        after = pieces[index + 1 + (pieces[index + 1].upper in ("ALL", "DISTINCT"))]
        before = opening(pieces, index - 1) if pieces[index - 1].text == ")" else None
        around = None if before is None else pieces[before - 1].text if before else "("
        if after.text == "(" or around == "(" or (around or "").upper() in SET_OPERATORS:
            yield statement.around(index), 'near "(": syntax error'


def compound_arm_clause(statement: Statement) -> Iterator[Finding]:
    """Find ORDER BY or LIMIT on the first arm of a set operation (SQLite: ORDER BY clause should come after UNION).

    https://www.sqlite.org/lang_select.html#orderby
    """
    for node in statement.nodes:
        arms = (node.this, node.expression) if isinstance(node, exp.SetOperation) else ()
        if any(isinstance(arm, exp.Select) and (arm.args.get("order") or arm.args.get("limit")) for arm in arms):
            yield statement.text(node), "syntax error: ORDER BY or LIMIT of an arm without parentheses"


def offset_without_limit(statement: Statement) -> Iterator[Finding]:
    """Find OFFSET without LIMIT (SQLite: syntax error; use LIMIT -1).

    https://www.sqlite.org/lang_select.html#limitoffset
    """
    for node in statement.nodes:
        if isinstance(node, exp.Query) and node.args.get("offset") and not node.args.get("limit"):
            yield statement.text(node), 'near "OFFSET": syntax error'


def lateral_join(statement: Statement) -> Iterator[Finding]:
    """Find LATERAL and DISTINCT ON, which SQLite does not have (syntax error).

    https://www.sqlite.org/lang_select.html
    """
    for node in statement.nodes:
        if isinstance(node, exp.Lateral) or (isinstance(node, exp.Distinct) and node.args.get("on")):
            yield statement.text(node), "syntax error"


def distinct_order_key(statement: Statement) -> Iterator[Finding]:
    """Find SELECT DISTINCT ordered by a column it does not select (PostgreSQL 42P10).

    https://www.postgresql.org/docs/current/sql-select.html#SQL-DISTINCT
    """
    for select in statement.selects():
        parts, distinct = outputs(select), select.args.get("distinct")
        if parts is None or distinct is None or distinct.args.get("on"):
            continue
        texts = {statement.text(part.unalias().unnest()) for part in parts} | {part.alias_or_name for part in parts}
        for item in select.args["order"].expressions if select.args.get("order") else ():
            key = item.this.unnest()
            if (
                not isinstance(key, exp.Literal)
                and statement.text(key) not in texts
                and not (isinstance(key, exp.Column) and key.name in texts)
            ):
                yield statement.text(key), "for SELECT DISTINCT, ORDER BY expressions must appear in select list"


DUCKDB: tuple[Check, ...] = (row_lock, compound_arm_clause)
POSTGRES: tuple[Check, ...] = (compound_arm_clause, distinct_order_key)
SQLITE: tuple[Check, ...] = (row_lock, parenthesised_arm, compound_arm_clause, offset_without_limit, lateral_join)
