"""Definitions that SQL Server, Oracle or DuckDB refuses: words of other dialects, and clauses out of place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tests.legality.pieces import Piece
from tests.legality.statement import Check, Finding, Statement

STARTS = ("CREATE", "ALTER", "DROP", "COMMENT")

#: Words one after the other that the server does not know in a definition.
TSQL_WORDS = (
    "DEFERRABLE",
    "RENAME",
    "GENERATED",
    "ADD COLUMN",
    "COMMENT ON",
    "SET NOT NULL",
    "DROP NOT NULL",
    "DROP DEFAULT",
    "SET DATA TYPE",
    "NULLS NOT DISTINCT",
    "BOOLEAN",
    "JSONB",
    "TIMESTAMPTZ",
    "INTERVAL",
    "NEXTVAL",
)
ORACLE_WORDS = (
    "ADD COLUMN",
    "ALTER COLUMN",
    "SET NOT NULL",
    "DROP NOT NULL",
    "SET DEFAULT",
    "INCLUDE",
    "NULLS NOT DISTINCT",
    "BIGINT",
    "TEXT",
    "JSONB",
    "TIMESTAMPTZ",
    "UUID",
    "PERSISTED",
    "STORED",
)
DUCKDB_WORDS = (
    "IDENTITY",
    "STORED",
    "DEFERRABLE",
    "ADD CONSTRAINT CHECK",
    "INCLUDE",
    "NULLS NOT DISTINCT",
    "DROP CONSTRAINT",
    "ALTER INDEX",
    "JSONB",
    "PERSISTED",
)


def _is_definition(statement: Statement) -> bool:
    return bool(statement.pieces) and statement.pieces[0].upper in STARTS


def _begins(statement: Statement, *words: str) -> bool:
    found = [piece.upper for piece in statement.pieces[:3]]
    return found[: len(words)] == list(words)


def _foreign(statement: Statement, phrases: Sequence[str], error: str) -> Iterator[Finding]:
    if not _is_definition(statement):
        return
    for phrase in phrases:
        wanted = phrase.split()
        for index in range(len(statement.pieces)):
            if [piece.upper for piece in statement.pieces[index : index + len(wanted)]] == wanted:
                yield statement.around(index, 2), f"{error}: {phrase}"


def foreign_definition_tsql(statement: Statement) -> Iterator[Finding]:
    """Find a word of another dialect in a definition (Msg 102, 156).

    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-table-transact-sql
    """
    yield from _foreign(statement, TSQL_WORDS, "Msg 102: incorrect syntax")


def foreign_definition_oracle(statement: Statement) -> Iterator[Finding]:
    """Find a word of another dialect in a definition (ORA-00902, ORA-01735, ORA-02158).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-TABLE.html
    """
    yield from _foreign(statement, ORACLE_WORDS, "ORA-01735: invalid option")


def foreign_definition_duckdb(statement: Statement) -> Iterator[Finding]:
    """Find a clause that DuckDB does not have in a definition (parser error, not implemented).

    https://duckdb.org/docs/stable/sql/statements/alter_table
    """
    yield from _foreign(statement, DUCKDB_WORDS, "Parser Error")


def bare_cascade(statement: Statement) -> Iterator[Finding]:
    """Find DROP TABLE with CASCADE alone (Msg 102, ORA-00933).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/DROP-TABLE.html
    """
    if _begins(statement, "DROP", "TABLE") and statement.pieces[-1].upper == "CASCADE":
        yield statement.sql, "Msg 102 / ORA-00933: CASCADE"


def index_without_table(statement: Statement) -> Iterator[Finding]:
    """Find DROP INDEX without its table (Msg 159).

    https://learn.microsoft.com/en-us/sql/t-sql/statements/drop-index-transact-sql
    """
    if _begins(statement, "DROP", "INDEX") and "ON" not in [piece.upper for piece in statement.pieces]:
        yield statement.sql, "Msg 159: must specify the table name and index name"


def filtered_index_condition(statement: Statement) -> Iterator[Finding]:
    """Find OR, NOT, LIKE or BETWEEN in the condition of an index (Msg 10735).

    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql
    """
    for before, piece in pairwise(_index_condition(statement)):
        if piece.upper in ("OR", "LIKE", "BETWEEN") or (piece.upper == "NOT" and before.upper != "IS"):
            yield statement.sql, f"Msg 10735: incorrect WHERE clause for filtered index: {piece.upper}"


def index_condition(statement: Statement) -> Iterator[Finding]:
    """Find the condition of an index (ORA-02158; DuckDB: not implemented).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html
    """
    if list(_index_condition(statement)):
        yield statement.sql, "ORA-02158: invalid CREATE INDEX option"


def _index_condition(statement: Statement) -> Sequence[Piece]:
    if not (_begins(statement, "CREATE", "INDEX") or _begins(statement, "CREATE", "UNIQUE", "INDEX")):
        return ()
    words = [piece.upper if piece.depth == 0 else "" for piece in statement.pieces]
    return statement.pieces[words.index("WHERE") :] if "WHERE" in words else ()


def expression_index(statement: Statement) -> Iterator[Finding]:
    """Find an expression among the keys of an index (Msg 102).

    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql
    """
    if _begins(statement, "CREATE", "INDEX") or _begins(statement, "CREATE", "UNIQUE", "INDEX"):
        words = [piece.upper if piece.depth == 0 else "" for piece in statement.pieces]
        end = words.index("WHERE") if "WHERE" in words else len(words)
        if any(piece.text == "(" and piece.depth > 0 for piece in statement.pieces[:end]):
            yield statement.sql, "Msg 102: incorrect syntax near '('"


def late_default(statement: Statement) -> Iterator[Finding]:
    """Find DEFAULT or the identity clause after NOT NULL or another constraint (ORA-00907).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-TABLE.html
    """
    if not _is_definition(statement):
        return
    constrained = False
    for index, (piece, following) in enumerate(pairwise(statement.pieces)):
        if piece.text == "," and piece.depth <= 1:
            constrained = False
        elif (piece.upper, following.upper) == ("NOT", "NULL") or piece.upper in ("CONSTRAINT", "PRIMARY", "UNIQUE"):
            constrained = True
        elif constrained and (piece.upper == "GENERATED" or (piece.upper == "DEFAULT" and following.upper != "ON")):
            yield statement.around(index, 3), "ORA-00907: missing right parenthesis"


def identity_too_early(statement: Statement) -> Iterator[Finding]:
    """Find an identity column before 12c (ORA-02000, ORA-00907).

    https://docs.oracle.com/database/121/SQLRF/statements_7002.htm
    """
    words = [piece.upper for piece in statement.pieces]
    if "IDENTITY" in words and _is_definition(statement) and statement.before(12):
        yield statement.around(words.index("IDENTITY"), 3), "ORA-00907: no identity columns before 12c"


TSQL: tuple[Check, ...] = (
    foreign_definition_tsql,
    bare_cascade,
    index_without_table,
    filtered_index_condition,
    expression_index,
)
ORACLE: tuple[Check, ...] = (
    foreign_definition_oracle,
    bare_cascade,
    index_condition,
    late_default,
    identity_too_early,
)
DUCKDB: tuple[Check, ...] = (foreign_definition_duckdb, index_condition)
