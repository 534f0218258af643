"""Definitions beyond a server's limits: lengths, digits, and what checks, computed columns and indexes cannot hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tests.legality.pieces import Piece, closing
from tests.legality.statement import Check, Finding, Statement

#: Type -> its largest length or number of digits.
TSQL_SIZES = {"NVARCHAR": 4000, "NCHAR": 4000, "VARCHAR": 8000, "CHAR": 8000, "VARBINARY": 8000} | dict.fromkeys(
    ("NUMERIC", "DECIMAL"), 38
)
ORACLE_SIZES = {"NVARCHAR2": 2000, "VARCHAR2": 4000, "NUMBER": 38, "RAW": 2000}
DUCKDB_SIZES = {"DECIMAL": 38}

CLOCKS = (
    *("SYSTIMESTAMP", "SYSDATE", "CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME", "LOCALTIMESTAMP", "NOW"),
    *("STATEMENT_TIMESTAMP", "CLOCK_TIMESTAMP", "SYSUTCDATETIME", "SYSDATETIME", "GETDATE", "NEWID", "RAND", "RANDOM"),
)

Span = tuple[str, Sequence[Piece]]  # check, computed or index, and what stands in it


def _too_large(statement: Statement, sizes: dict[str, int], error: str) -> Iterator[Finding]:
    pieces = statement.pieces
    for index in range(len(pieces) - 3):
        kind, opening, size, closing = pieces[index : index + 4]
        sized = kind.upper in sizes and opening.text == "(" and size.text.isdigit() and closing.text in (")", ",")
        if kind.upper == "NCHAR" and (not index or pieces[index - 1].text in ("(", ",", "+", "SELECT", "THEN", "ELSE")):
            continue  # The function of a code point.
        if sized and int(size.text) > sizes[kind.upper]:
            yield statement.around(index + 1, 1), error


def type_size_tsql(statement: Statement) -> Iterator[Finding]:
    """Find NVARCHAR(5000), NUMERIC(40) (Msg 131, 2717, 2750).

    https://learn.microsoft.com/en-us/sql/t-sql/data-types/nchar-and-nvarchar-transact-sql
    """
    yield from _too_large(statement, TSQL_SIZES, "Msg 2717: the size exceeds the maximum allowed")


def type_size_oracle(statement: Statement) -> Iterator[Finding]:
    """Find NVARCHAR2(5000), NUMBER(40) (ORA-00910, ORA-01727).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html
    """
    yield from _too_large(statement, ORACLE_SIZES, "ORA-00910: specified length too long for its datatype")


def type_size_duckdb(statement: Statement) -> Iterator[Finding]:
    """Find DECIMAL(40, 2).

    https://duckdb.org/docs/stable/sql/data_types/numeric
    """
    yield from _too_large(statement, DUCKDB_SIZES, "Binder Error: DECIMAL type width must be between 1 and 38")


def _spans(statement: Statement) -> Iterator[Span]:
    """Yield the checks, computed columns and index keys of a definition."""
    pieces = statement.pieces
    if not pieces or pieces[0].upper not in ("CREATE", "ALTER"):
        return
    if "INDEX" in [piece.upper for piece in pieces[:3]]:
        opening = next((index for index, piece in enumerate(pieces) if piece.text == "("), len(pieces))
        yield "index", pieces[opening:]
        return
    for index, (piece, following) in enumerate(pairwise(pieces)):
        if following.text != "(":
            continue
        end = closing(pieces, index + 1)
        if piece.upper == "CHECK":
            yield "check", pieces[index + 2 : end]
        elif piece.upper == "AS" and (pieces[index - 1].upper == "ALWAYS" or pieces[index - 1].kind == "quoted"):
            stored = pieces[end + 1].upper in ("PERSISTED", "STORED") if end + 1 < len(pieces) else False
            yield "stored" if stored else "computed", pieces[index + 2 : end]


def _holding(statement: Statement, words: Sequence[str], places: Sequence[str], error: str) -> Iterator[Finding]:
    for place, pieces in _spans(statement):
        for piece in pieces:
            if place in places and piece.kind == "word" and piece.upper in words:
                yield piece.text, f"{error} in a {place}"


EVERYWHERE = ("check", "computed", "stored", "index")


def subquery_in_definition(statement: Statement) -> Iterator[Finding]:
    """Find SELECT in a check, a computed column or an index; OPENJSON is one too (Msg 1046, ORA-02251).

    https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-table-table-constraint-transact-sql
    """
    yield from _holding(statement, ("SELECT", "OPENJSON"), EVERYWHERE, "Msg 1046 / ORA-02251: subquery")


def clock_in_definition_tsql(statement: Statement) -> Iterator[Finding]:
    """Find a clock or random number in a stored column (Msg 4936).

    https://learn.microsoft.com/en-us/sql/relational-databases/tables/specify-computed-columns-in-a-table
    """
    yield from _holding(statement, CLOCKS, ("stored",), "Msg 4936: not deterministic")


def clock_in_definition_oracle(statement: Statement) -> Iterator[Finding]:
    """Find a clock in a check (ORA-02436), a virtual column (ORA-54002) or an index (ORA-01743).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html
    """
    yield from _holding(statement, CLOCKS, EVERYWHERE, "ORA-02436 / ORA-54002 / ORA-01743: system variable")


def clock_in_definition_duckdb(statement: Statement) -> Iterator[Finding]:
    """Find a clock or random number in an index.

    https://duckdb.org/docs/stable/sql/indexes
    """
    yield from _holding(statement, CLOCKS, ("index",), "Binder Error: expressions with side effects")


def volatile_in_definition_postgres(statement: Statement) -> Iterator[Finding]:
    """Find a clock, random number or CONCAT in a computed column or an index: not immutable.

    https://www.postgresql.org/docs/current/ddl-generated-columns.html
    """
    yield from _holding(statement, (*CLOCKS, "CONCAT"), ("computed", "stored", "index"), "not immutable")


def package_in_definition(statement: Statement) -> Iterator[Finding]:
    """Find DBMS_LOB in a check, a virtual column or an index (ORA-00904, ORA-30553).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html
    """
    for place, pieces in _spans(statement):
        for piece in pieces:
            if piece.kind == "word" and piece.upper.startswith("DBMS_"):
                yield piece.text, f"ORA-00904 / ORA-30553: a package's function in a {place}"


def long_virtual_column(statement: Statement) -> Iterator[Finding]:
    """Find a virtual column that is a LOB (ORA-54003).

    https://docs.oracle.com/en/error-help/db/ora-54003/
    """
    for piece, following in pairwise(statement.pieces):
        if piece.upper in ("NCLOB", "CLOB", "BLOB") and following.upper == "GENERATED":
            yield piece.text, "ORA-54003: specified data type is not supported for a virtual column"


def null_order_in_index(statement: Statement) -> Iterator[Finding]:
    """Find NULLS FIRST or LAST in an index (ORA-00907).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html
    """
    yield from _holding(statement, ("NULLS",), ("index",), "ORA-00907: missing right parenthesis")


def json_in_index(statement: Statement) -> Iterator[Finding]:
    """Find a function of JSON in an index.

    https://duckdb.org/docs/stable/sql/indexes
    """
    for place, pieces in _spans(statement):
        for piece, following in pairwise(pieces):
            if place == "index" and piece.upper.startswith("JSON_") and following.text == "(":
                yield piece.text, "Binder Error: cannot use it in this context"


TSQL: tuple[Check, ...] = (type_size_tsql, subquery_in_definition, clock_in_definition_tsql)
ORACLE: tuple[Check, ...] = (
    type_size_oracle,
    subquery_in_definition,
    clock_in_definition_oracle,
    package_in_definition,
    long_virtual_column,
    null_order_in_index,
)
DUCKDB: tuple[Check, ...] = (type_size_duckdb, subquery_in_definition, clock_in_definition_duckdb, json_in_index)
POSTGRES: tuple[Check, ...] = (subquery_in_definition, volatile_in_definition_postgres)
