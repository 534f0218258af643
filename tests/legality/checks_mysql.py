"""What MySQL and MariaDB refuse, from their manuals: words, functions, types, and where a LIMIT or a name may stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlglot import exp

from tests.legality.functions_mysql import FUNCTIONS, MARIADB_FUNCTIONS, MYSQL_FUNCTIONS, TYPES
from tests.legality.pieces import Piece
from tests.legality.queries import outputs
from tests.legality.statement import Check, Finding, Statement
from tests.legality.words import words

NEVER = float("inf")
#: Words in a row that neither has, and the first version of MySQL and of MariaDB that has them.
WORDS: tuple[tuple[tuple[str, ...], float, float], ...] = (
    (("FILTER", "("), NEVER, NEVER),
    (("NULLS", "FIRST"), NEVER, NEVER),
    (("NULLS", "LAST"), NEVER, NEVER),
    (("DISTINCT", "ON"), NEVER, NEVER),
    (("ILIKE",), NEVER, NEVER),
    (("SIMILAR", "TO"), NEVER, NEVER),
    (("ON", "CONFLICT"), NEVER, NEVER),
    (("MERGE", "INTO"), NEVER, NEVER),
    (("QUALIFY",), NEVER, NEVER),
    (("GROUPING", "SETS"), NEVER, NEVER),
    (("EXCLUDE",), NEVER, NEVER),
    (("IS", "DISTINCT", "FROM"), NEVER, NEVER),
    (("IS", "NOT", "DISTINCT", "FROM"), NEVER, NEVER),
    (("AT", "TIME", "ZONE"), NEVER, NEVER),
    (("FULL", "JOIN"), NEVER, NEVER),
    (("FULL", "OUTER"), NEVER, NEVER),
    (("AS", "MATERIALIZED"), NEVER, NEVER),
    (("NOT", "MATERIALIZED"), NEVER, NEVER),
    (("DEFAULT", "VALUES"), NEVER, NEVER),
    (("FOR", "NO", "KEY"), NEVER, NEVER),
    (("FOR", "KEY", "SHARE"), NEVER, NEVER),
    (("WITH", "TIES"), NEVER, 10.6),
    (("LATERAL",), 8.0, NEVER),
    (("FOR", "SHARE"), 8.0, NEVER),
    (("UPDATE", "OF"), 8.0, NEVER),
    (("RETURNING",), NEVER, 10.5),
)
# https://dev.mysql.com/doc/refman/8.0/en/non-typed-operators.html
SYMBOLS = words(":: || -> ->> #> #>> @> <@ // == ~~ ~* !~ ?| ?&")
NOT_CALLS = words("""IN AS AND OR NOT ON WHERE VALUES OVER EXISTS ANY ALL SOME FROM JOIN USING BY SELECT DISTINCT THEN ELSE WHEN
    CASE UNION EXCEPT INTERSECT GROUP WITH BETWEEN LIKE ESCAPE HAVING RETURNING KEY REFERENCES CHECK UNIQUE PRIMARY INTO
    INSERT LATERAL PARTITION ORDER IS OF LIMIT OFFSET RANGE ROWS END FOR SEPARATOR DIV MOD REGEXP INTERVAL RECURSIVE SET
    DEFAULT TRUE FALSE NULL BINARY INDEX TABLE ADD WINDOW WITHIN""")


def _first(statement: Statement, mysql: float, mariadb: float) -> float:
    return mariadb if statement.family == "mariadb" else mysql


def foreign_words(statement: Statement) -> Iterator[Finding]:
    """Find words of another dialect, or of a later version (error 1064).

    https://dev.mysql.com/doc/refman/8.0/en/sql-statements.html
    https://mariadb.com/kb/en/sql-statements/
    """
    texts = [piece.upper for piece in statement.pieces]
    for index in range(len(texts)):
        for sequence, mysql, mariadb in WORDS:
            if tuple(texts[index : index + len(sequence)]) != sequence or "." in texts[max(index - 1, 0) : index]:
                continue
            if statement.before(_first(statement, mysql, mariadb)):
                yield statement.around(index), "1064: you have an error in your SQL syntax"


def foreign_symbols(statement: Statement) -> Iterator[Finding]:
    """Find operators that are none, or mean something else: || is OR (error 1064).

    https://dev.mysql.com/doc/refman/8.0/en/non-typed-operators.html
    """
    for index, piece in enumerate(statement.pieces):
        if piece.kind == "symbol" and piece.text in SYMBOLS:
            yield statement.around(index), f"1064: no operator {piece.text}"


def _calls(statement: Statement) -> Iterator[tuple[int, Piece]]:
    pieces = statement.pieces
    for index in range(1, len(pieces)):
        name, before = pieces[index - 1], pieces[index - 2] if index > 1 else None
        if pieces[index].text != "(" or name.kind != "word" or name.upper in NOT_CALLS:
            continue
        if before is not None and before.upper in ("INTO", "TABLE", "REFERENCES", "ON"):
            continue  # A table, before its columns.
        if before is not None and (before.kind in ("quoted", "word") and before.upper not in NOT_CALLS):
            continue  # The type of a column, or a length.
        if name.upper in TYPES and before is not None and before.upper == "AS":
            continue
        yield index - 1, name


def unknown_functions(statement: Statement) -> Iterator[Finding]:
    """Find a function that this version of the server does not have (error 1305).

    https://dev.mysql.com/doc/refman/8.0/en/built-in-function-reference.html
    https://mariadb.com/kb/en/built-in-functions/
    """
    own = MARIADB_FUNCTIONS if statement.family == "mariadb" else MYSQL_FUNCTIONS
    for index, name in _calls(statement):
        if name.upper in statement.known or name.upper in FUNCTIONS:
            continue
        if statement.before(own.get(name.upper, NEVER)):
            yield statement.around(index), f"1305: FUNCTION {name.upper} does not exist"


def unknown_cast(statement: Statement) -> Iterator[Finding]:
    """Find CAST to a type that only columns have, such as BIGINT or VARCHAR (error 1064).

    https://dev.mysql.com/doc/refman/8.0/en/cast-functions.html#function_cast
    https://mariadb.com/kb/en/cast/
    """
    pieces = statement.pieces
    for index, piece in enumerate(pieces[:-1]):
        if piece.upper == "AS" and piece.call == "CAST" and pieces[index + 1].kind == "word":
            mysql, mariadb = TYPES.get(pieces[index + 1].upper, (NEVER, NEVER))
            if statement.before(_first(statement, mysql, mariadb)):
                yield statement.around(index), f"1064: no CAST AS {pieces[index + 1].upper}"


def bare_offset(statement: Statement) -> Iterator[Finding]:
    """Find OFFSET without LIMIT (error 1064).

    https://dev.mysql.com/doc/refman/8.0/en/select.html
    """
    for node in statement.nodes:
        if isinstance(node, exp.Query) and node.args.get("offset") and not node.args.get("limit"):
            yield statement.text(node), "1064: OFFSET is a part of LIMIT"


def limit_in_list(statement: Statement) -> Iterator[Finding]:
    """Find LIMIT directly in a subquery of IN, ANY or ALL (error 1235).

    https://dev.mysql.com/doc/refman/8.0/en/subquery-restrictions.html
    https://mariadb.com/kb/en/subquery-limitations/
    """
    for node in statement.nodes:
        if isinstance(node, exp.In | exp.Any | exp.All):
            query = node.args.get("query") if isinstance(node, exp.In) else node.this
            query = query.unnest() if isinstance(query, exp.Subquery) else query
            if isinstance(query, exp.Query) and query.args.get("limit"):
                yield statement.text(node), "1235: no LIMIT & IN/ALL/ANY/SOME subquery"


def unnamed_derived_table(statement: Statement) -> Iterator[Finding]:
    """Find a derived table without a name (error 1248), or with two columns of one name (error 1060).

    https://dev.mysql.com/doc/refman/8.0/en/derived-tables.html
    """
    for node in statement.nodes:
        if not isinstance(node, exp.Subquery) or not isinstance(node.parent, exp.From | exp.Join):
            continue
        if not node.alias:
            yield statement.text(node), "1248: every derived table must have its own alias"
        names = Counter(part.alias_or_name.lower() for part in outputs(node) or ())
        if any(count > 1 for name, count in names.items() if name):
            yield statement.text(node), "1060: duplicate column name"


def long_alias(statement: Statement) -> Iterator[Finding]:
    """Find a name of a table or column that is longer than 64 characters, or an alias longer than 256 (error 1059).

    https://dev.mysql.com/doc/refman/8.0/en/identifier-length.html
    """
    for index, piece in enumerate(statement.pieces):
        before = statement.pieces[index - 1].upper if index else ""
        if piece.kind == "quoted" and len(piece.text) > (256 if before == "AS" or piece.clause != "SET" else 64):
            yield statement.around(index), "1059: identifier name is too long"


CHECKS: tuple[Check, ...] = (
    foreign_words,
    foreign_symbols,
    unknown_functions,
    unknown_cast,
    bare_offset,
    limit_in_list,
    unnamed_derived_table,
    long_alias,
)
