"""What SQL Server refuses, seen on the words and symbols, where a reader is too generous to tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.legality.checks_functions import calls
from tests.legality.functions_tsql import DATEPARTS
from tests.legality.pieces import arguments
from tests.legality.statement import Check, Finding, Statement


def foreign_literal(statement: Statement) -> Iterator[Finding]:
    """Find DATE '..', TIMESTAMP '..', E'..', X'..' (Msg 102/207), which are plain strings and 0x... in T-SQL.

    https://learn.microsoft.com/sql/t-sql/data-types/constants-transact-sql
    """
    pieces = statement.pieces
    for index, piece in enumerate(pieces[:-1]):
        before = pieces[index - 1] if index else None
        typed = before is not None and before.kind in ("word", "quoted") and piece.call == "WITH"
        if (
            piece.upper in ("DATE", "TIME", "TIMESTAMP", "TIMESTAMPTZ", "E", "X", "B")
            and pieces[index + 1].kind == "string"
            and not typed
        ):
            yield statement.around(index), "Msg 102: no typed literals"


def literal_without_n(statement: Statement) -> Iterator[Finding]:
    """Find 'é' without N, which becomes '?' outside the code page of the database, silently.

    https://learn.microsoft.com/sql/t-sql/data-types/nchar-and-nvarchar-transact-sql
    """
    for index, piece in enumerate(statement.pieces):
        if piece.kind == "string" and not piece.text.isascii():
            yield statement.around(index), "characters outside the code page become '?': write N'..'"


def unknown_datepart(statement: Statement) -> Iterator[Finding]:
    """Find DATEPART(dow, x): no such date part (Msg 155); a marker or string is no date part either (Msg 1023).

    https://learn.microsoft.com/sql/t-sql/functions/datepart-transact-sql
    """
    for index, name in calls(statement):
        given = arguments(statement.pieces, index)
        if name in DATEPARTS and given and (len(given[0]) != 1 or given[0][0].upper not in DATEPARTS[name]):
            yield statement.around(index, 3), f"Msg 155/1023: not a recognized {name} option"


def alias_by_equals(statement: Statement) -> Iterator[Finding]:
    """Find SELECT a = b names a column `a` instead of comparing, silently; with a qualifier it is Msg 102.

    https://learn.microsoft.com/sql/t-sql/queries/select-clause-transact-sql
    """
    pieces = statement.pieces
    for index, piece in enumerate(pieces):
        if piece.text != "=" or piece.kind != "symbol" or piece.clause != "SELECT":
            continue
        start = index - 1
        while start > 0 and (pieces[start].text == "." or pieces[start - 1].text == "."):
            start -= 1
        opens = pieces[start - 1].upper in ("SELECT", "DISTINCT", ",") or (
            pieces[start - 1].text == ")" and _ends_top(statement, start - 1)
        )
        if start and opens and pieces[index - 1].kind in ("quoted", "word"):
            yield statement.around(index), "an alias, not a comparison"


def _ends_top(statement: Statement, index: int) -> bool:
    """Return whether the parenthesis at `index` closes TOP (..)."""
    depth = statement.pieces[index].depth
    opening = next(
        i for i in range(index, -1, -1) if statement.pieces[i].text == "(" and statement.pieces[i].depth == depth
    )
    return statement.pieces[opening - 1].upper == "TOP"


def bare_values(statement: Statement) -> Iterator[Finding]:
    """Find VALUES as a statement, an arm or the query of IN (Msg 156), not in INSERT, MERGE and FROM (VALUES ..).

    https://learn.microsoft.com/sql/t-sql/queries/table-value-constructor-transact-sql
    """
    for index, piece in enumerate(statement.pieces):
        if piece.upper != "VALUES":
            continue
        before = statement.pieces[index - 1].upper if index else ""
        outside = statement.pieces[index - 2].upper if index > 1 else ""
        derived = before == "(" and (
            outside in ("FROM", "JOIN", "APPLY", "USING", ",")
            or statement.pieces[index - 2].clause in ("FROM", "USING")
        )
        inserted = any(earlier.upper in ("INSERT", "MERGE") for earlier in statement.pieces[:index]) and before != "("
        if not derived and not inserted:
            yield statement.around(index), "Msg 156: incorrect syntax near the keyword 'VALUES'"


def delete_using(statement: Statement) -> Iterator[Finding]:
    """Find DELETE .. USING (Msg 102): T-SQL writes DELETE t FROM t JOIN u.

    https://learn.microsoft.com/sql/t-sql/statements/delete-transact-sql
    """
    for index, piece in enumerate(statement.pieces):
        if piece.upper == "USING" and piece.depth == 0 and statement.pieces[0].upper == "DELETE":
            yield statement.around(index), "Msg 102: incorrect syntax near 'USING'"


def output_of_what(statement: Statement) -> Iterator[Finding]:
    """Find OUTPUT of a column that is not INSERTED's or DELETED's (Msg 4104/207).

    https://learn.microsoft.com/sql/t-sql/queries/output-clause-transact-sql
    """
    for index, piece in enumerate(statement.pieces):
        if piece.upper == "OUTPUT" and piece.depth == 0 and index + 2 < len(statement.pieces):
            name, dot = statement.pieces[index + 1 : index + 3]
            if name.text.upper() not in ("INSERTED", "DELETED") and (dot.text == "." or name.kind == "quoted"):
                yield statement.around(index), "Msg 4104: OUTPUT takes INSERTED and DELETED"


def top_without_parentheses(statement: Statement) -> Iterator[Finding]:
    """Find TOP followed by a marker without parentheses (Msg 102).

    https://learn.microsoft.com/sql/t-sql/queries/top-transact-sql
    """
    for index, (piece, following) in enumerate(pairwise(statement.pieces)):
        if piece.upper == "TOP" and following.kind == "marker":
            yield statement.around(index), "Msg 102: TOP (..) needs parentheses"


def unknown_collation(statement: Statement) -> Iterator[Finding]:
    """Find COLLATE with a name of another server, such as "C" or NOCASE (Msg 448).

    https://learn.microsoft.com/sql/t-sql/statements/windows-collation-name-transact-sql
    """
    for index, (piece, following) in enumerate(pairwise(statement.pieces)):
        name = following.text.upper()
        default = name in ("DATABASE_DEFAULT", "CATALOG_DEFAULT")
        if piece.upper == "COLLATE" and not default and not re.search(r"_(CI|CS|BIN2?)(_|$)", name):
            yield statement.around(index), "Msg 448: invalid collation"


def too_many_markers(statement: Statement) -> Iterator[Finding]:
    """Find more than 2100 parameters (Msg 8003).

    https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server
    """
    count = sum(piece.kind == "marker" for piece in statement.pieces)
    if count > 2100:
        yield f"{count} markers", "Msg 8003: at most 2100 parameters"


def long_identifier(statement: Statement) -> Iterator[Finding]:
    """Find a name of more than 128 characters (Msg 103).

    https://learn.microsoft.com/sql/relational-databases/databases/database-identifiers
    """
    for piece in statement.pieces:
        if piece.kind in ("quoted", "word") and len(piece.text) > 128:
            yield piece.text, "Msg 103: the identifier is too long, 128 at most"


CHECKS: tuple[Check, ...] = (
    foreign_literal,
    literal_without_n,
    unknown_datepart,
    alias_by_equals,
    bare_values,
    delete_using,
    output_of_what,
    top_without_parentheses,
    unknown_collation,
    too_many_markers,
    long_identifier,
)
