"""What no server accepts: unreadable text, percent signs the driver trips on, counts that do not match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sqlglot import exp

from tests.legality.queries import DML, inside, is_aggregate, is_windowed, outputs
from tests.legality.statement import Check, Finding, Statement


def unreadable(statement: Statement) -> Iterator[Finding]:
    """Find SQL that the target's own parser cannot parse (Msg 102, ORA-00900, SQLSTATE 42601).

    https://www.postgresql.org/docs/current/errcodes-appendix.html
    """
    if statement.failure or not statement.trees:
        yield statement.sql, statement.failure or "empty statement"


def percent_sign(statement: Statement) -> Iterator[Finding]:
    """Find a single `%` next to %s markers, and a doubled one next to other markers (driver: format error).

    https://peps.python.org/pep-0249/#paramstyle
    """
    markers = [piece.text for piece in statement.pieces if piece.kind == "marker"]
    formatted = any(marker.startswith("%") for marker in markers)
    covered = [piece for piece in statement.pieces if piece.kind == "marker" and piece.text.startswith("%")]
    text = statement.sql
    for piece in reversed(covered):
        text = text[: piece.start] + " " * (piece.end - piece.start) + text[piece.end :]
    if formatted and "%" in text.replace("%%", ""):
        yield statement.sql, "a single % next to %s markers: the driver reads it as a format"
    symbols = [piece for piece in statement.pieces if piece.kind == "symbol"]
    if markers and not formatted and any(a.text == b.text == "%" and a.end == b.start for a, b in pairwise(symbols)):
        yield statement.sql, "%% reaches the server: this paramstyle does not halve it"


def internal_marker(statement: Statement) -> Iterator[Finding]:
    """Find a marker of the translator's own, which was not replaced by the paramstyle's (driver: unknown parameter).

    https://peps.python.org/pep-0249/#paramstyle
    """
    for index, piece in enumerate(statement.pieces):
        if re.search(r"__p\d+__", piece.text, re.IGNORECASE) and piece.kind in ("marker", "word"):
            yield statement.around(index, 2), "an internal marker reaches the driver"


def empty_identifier(statement: Statement) -> Iterator[Finding]:
    """Find a quoted name of no characters (Msg 1038, ORA-01741, SQLSTATE 42601).

    https://docs.oracle.com/error-help/db/ora-01741/
    """
    for index, piece in enumerate(statement.pieces):
        if piece.kind == "quoted" and not piece.text:
            yield statement.around(index), "zero-length identifier"


def arm_counts_differ(statement: Statement) -> Iterator[Finding]:
    """Find arms of a set operation with different numbers of columns (Msg 205, ORA-01789, SQLSTATE 42601).

    https://docs.oracle.com/error-help/db/ora-01789/
    """
    for node in statement.nodes:
        if isinstance(node, exp.SetOperation):
            left, right = outputs(node.this), outputs(node.expression)
            if left is not None and right is not None and len(left) != len(right):
                yield statement.text(node), f"Msg 205 / ORA-01789: {len(left)} and {len(right)} columns"


def insert_counts_differ(statement: Statement) -> Iterator[Finding]:
    """Find INSERT with more or fewer values than columns (Msg 109/110, ORA-00913/00947, SQLSTATE 42601).

    https://docs.oracle.com/error-help/db/ora-00947/
    """
    for node in statement.nodes:
        if not isinstance(node, exp.Insert) or not isinstance(node.this, exp.Schema):
            continue
        wanted, given = len(node.this.expressions), node.expression
        rows = (
            [row.expressions for row in given.expressions if isinstance(row, exp.Tuple)]
            if isinstance(given, exp.Values)
            else []
        )
        if isinstance(given, (exp.Select, exp.SetOperation)) and (columns := outputs(given)) is not None:
            rows = [columns]
        if any(len(row) != wanted for row in rows):
            yield statement.text(node), f"Msg 110 / ORA-00947: {wanted} columns, another number of values"


def several_columns_as_value(statement: Statement) -> Iterator[Finding]:
    """Find a subquery of several columns where one value belongs (Msg 116, ORA-00913, SQLSTATE 42601).

    https://docs.oracle.com/error-help/db/ora-00913/
    """
    for node in statement.nodes:
        if not isinstance(node, exp.Subquery) or node.args.get("alias"):
            continue
        parent = node.parent
        if isinstance(
            parent,
            (
                exp.From,
                exp.Join,
                exp.Lateral,
                exp.SetOperation,
                exp.Subquery,
                exp.Exists,
                exp.CTE,
                exp.Insert,
                exp.Merge,
                exp.Table,
                exp.Dot,
            ),
        ):
            continue
        columns = None if node.this.args.get("for_") else outputs(node)  # FOR JSON and FOR XML make one value
        compared = parent.parent if isinstance(parent, (exp.Any, exp.All)) else parent
        tuples = compared is not None and any(isinstance(child, exp.Tuple) for child in compared.iter_expressions())
        if columns is not None and len(columns) > 1 and parent is not None and not tuples and not _assigns_row(parent):
            yield statement.text(node), "Msg 116 / ORA-00913: only one column may be selected here"


def _assigns_row(parent: exp.Expr) -> bool:
    """SET (a, b) = (SELECT ..), which Oracle and PostgreSQL have."""
    return isinstance(parent, exp.EQ) and isinstance(parent.this, (exp.Tuple, exp.Paren))


def aggregate_in_where(statement: Statement) -> Iterator[Finding]:
    """Find an aggregate or window function in a filter of rows (Msg 147/4108, ORA-00934/30483, SQLSTATE 42803/42P20).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    https://docs.oracle.com/error-help/db/ora-30483/
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Where, exp.Group)) and not isinstance(node.parent, exp.Filter):
            for part in inside(node):
                if isinstance(part, exp.Window) or (is_aggregate(part) and not is_windowed(part)):
                    yield (
                        statement.text(node),
                        "Msg 147/4108 / ORA-00934/30483: aggregate or window function not allowed here",
                    )
        elif isinstance(node, exp.Having) and any(isinstance(part, exp.Window) for part in inside(node)):
            yield statement.text(node), "Msg 4108 / ORA-30483: window function not allowed here"


def nested_aggregate(statement: Statement) -> Iterator[Finding]:
    """Find an aggregate in an aggregate (Msg 130, ORA-00935, SQLSTATE 42803), or a window function in one (Msg 4109).

    https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors-0-to-999
    https://docs.oracle.com/error-help/db/ora-00935/
    """
    for node in statement.nodes:
        if not is_aggregate(node) or is_windowed(node):
            continue
        parts = [part for child in node.iter_expressions() for part in inside(child)]
        if any(isinstance(part, exp.Window) or is_aggregate(part) for part in parts):
            select = node.find_ancestor(exp.Select)
            oracle_twice = statement.family == "oracle" and select is not None and select.args.get("group") is not None
            if not oracle_twice or any(isinstance(part, exp.Window) for part in parts):
                yield statement.text(node), "Msg 130 / ORA-00935: aggregate within an aggregate"


def several_statements(statement: Statement) -> Iterator[Finding]:
    """Find two data statements in one text: one call executes one (ORA-00911; DB-API).

    https://peps.python.org/pep-0249/#id16
    """
    if len([tree for tree in statement.trees if isinstance(tree, (exp.Query, *DML))]) > 1:
        yield statement.sql, "several statements"


CHECKS: tuple[Check, ...] = (
    unreadable,
    percent_sign,
    internal_marker,
    empty_identifier,
    arm_counts_differ,
    insert_counts_differ,
    several_columns_as_value,
    aggregate_in_where,
    nested_aggregate,
    several_statements,
)
