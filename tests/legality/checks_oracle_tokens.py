"""What Oracle refuses, seen on the words and symbols, where a reader is too generous to tell."""

from __future__ import annotations

from collections.abc import Iterator

from tests.legality.functions_oracle import EXTRACT_FIELDS, RESERVED
from tests.legality.pieces import arguments
from tests.legality.statement import Check, Finding, Statement

TYPED_CALLS = ("CAST", "XMLTABLE", "JSON_TABLE", "XMLSERIALIZE", "XMLCAST")  # where AS names a type


def foreign_literal(statement: Statement) -> Iterator[Finding]:
    """Find X'..', E'..', B'..' and TIME '..' (ORA-00923, ORA-00902).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Literals.html
    """
    for index, piece in enumerate(statement.pieces[:-1]):
        if (
            piece.upper in ("X", "E", "B", "TIME", "TIMESTAMPTZ", "DATETIME")
            and statement.pieces[index + 1].kind == "string"
        ):
            before = statement.pieces[index - 1] if index else None
            if before is None or before.text != ".":
                yield statement.around(index), "ORA-00923: no such literal"


def interval_form(statement: Statement) -> Iterator[Finding]:
    """Find INTERVAL '1 day', INTERVAL 1 DAY, INTERVAL ? DAY (ORA-00923, ORA-30089), not a string literal and a field.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Literals.html
    """
    fields = ("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND")
    pieces = statement.pieces
    for index, piece in enumerate(pieces[:-2]):
        typed = pieces[index + 1].upper in ("DAY", "YEAR")  # the type INTERVAL DAY TO SECOND
        literal = pieces[index + 1].kind == "string" and pieces[index + 2].upper in fields
        if piece.upper == "INTERVAL" and not typed and not literal:
            yield statement.around(index), "ORA-00923/30089: missing or invalid datetime field"


def extract_field(statement: Statement) -> Iterator[Finding]:
    """Find EXTRACT of a field that Oracle lacks, such as DOW or WEEK (ORA-00907).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/EXTRACT-datetime.html
    """
    for index, piece in enumerate(statement.pieces):
        if piece.text == "(" and index and statement.pieces[index - 1].upper == "EXTRACT":
            given = [part.upper for part in (arguments(statement.pieces, index) or [[]])[0]]
            if "FROM" in given and given[0] not in EXTRACT_FIELDS:
                yield statement.around(index), f"ORA-00907: no field {given[0]}"


def as_before_table_alias(statement: Statement) -> Iterator[Finding]:
    """Find AS between a table and its alias (ORA-00933).

    https://docs.oracle.com/error-help/db/ora-00933/
    """
    pieces = statement.pieces
    for index, piece in enumerate(pieces[:-1]):
        flashback = pieces[index + 1].upper == "OF"
        table = piece.clause in ("FROM", "USING", "UPDATE", "INTO", "DELETE", "MERGE") and piece.call not in TYPED_CALLS
        if piece.upper == "AS" and table and not flashback:
            yield statement.around(index), "ORA-00933: SQL command not properly ended"


def leading_underscore(statement: Statement) -> Iterator[Finding]:
    """Find an unquoted name that begins with `_`, a digit's neighbour or `$` (ORA-00911).

    https://docs.oracle.com/error-help/db/ora-00911/
    """
    for index, piece in enumerate(statement.pieces):
        if piece.kind == "word" and piece.text[0] in "_$#":
            yield statement.around(index), "ORA-00911: invalid character"


def long_identifier(statement: Statement) -> Iterator[Finding]:
    """Find a name over 30 bytes before 12.2, over 128 later (ORA-00972); or one with a quote (ORA-03001).

    https://docs.oracle.com/error-help/db/ora-00972/
    """
    for piece in statement.pieces:
        length = len(piece.text.encode()) if piece.kind in ("quoted", "word") else 0
        if length > 128 or (length > 30 and statement.before(12.2)):
            yield piece.text, "ORA-00972: identifier is too long, 128 bytes at most, 30 before 12.2"
        if piece.kind == "quoted" and '"' in piece.text:
            yield piece.text, "ORA-03001: a quoted identifier cannot hold a quotation mark"


def returning_without_into(statement: Statement) -> Iterator[Finding]:
    """Find RETURNING of a statement without INTO (ORA-00925).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html
    """
    words = [piece.upper for piece in statement.pieces if piece.depth == 0]
    if "RETURNING" in words and "INTO" not in words[words.index("RETURNING") :]:
        yield statement.sql, "ORA-00925: missing INTO keyword"


def update_from(statement: Statement) -> Iterator[Finding]:
    """Find UPDATE .. FROM before 23ai, DELETE .. USING at all (ORA-00933).

    https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/UPDATE.html
    """
    words = [piece.upper for piece in statement.pieces if piece.depth == 0]
    if (words[:1] == ["UPDATE"] and "FROM" in words and statement.before(23)) or (
        words[:1] == ["DELETE"] and "USING" in words
    ):
        yield statement.sql, "ORA-00933: SQL command not properly ended"


def trailing_semicolon(statement: Statement) -> Iterator[Finding]:
    """Find a semicolon after the statement, which the driver passes (ORA-00911/00933); PL/SQL blocks need theirs.

    https://python-oracledb.readthedocs.io/en/latest/user_guide/sql_execution.html
    """
    if not statement.pieces or statement.pieces[-1].text != ";":
        return
    words = [piece.upper for piece in statement.pieces]
    if words[0] not in ("BEGIN", "DECLARE") and not (words[0] == "CREATE" and "TRIGGER" in words[:4]):
        yield statement.sql, "ORA-00911: invalid character"


def bind_name(statement: Statement) -> Iterator[Finding]:
    """Find a bind variable named by a reserved word or beginning with `_` (ORA-01745).

    https://docs.oracle.com/error-help/db/ora-01745/
    """
    for index, piece in enumerate(statement.pieces):
        if piece.kind == "marker" and piece.text.startswith(":"):
            name = piece.text[1:].upper()
            if name.startswith("_") or name in RESERVED:
                yield statement.around(index, 2), "ORA-01745: invalid host/bind variable name"


def too_many_markers(statement: Statement) -> Iterator[Finding]:
    """Find more than 65535 bind variables (ORA-01745, ORA-07445).

    https://docs.oracle.com/error-help/db/ora-01745/
    """
    count = sum(piece.kind == "marker" for piece in statement.pieces)
    if count > 65535:
        yield f"{count} markers", "ORA-01745: too many bind variables"


CHECKS: tuple[Check, ...] = (
    foreign_literal,
    interval_form,
    extract_field,
    as_before_table_alias,
    leading_underscore,
    long_identifier,
    returning_without_into,
    update_from,
    trailing_semicolon,
    bind_name,
    too_many_markers,
)
