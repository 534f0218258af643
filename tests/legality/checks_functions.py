"""Function calls and types against the vendors' lists: an unknown name is a finding unless the caller knows it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.legality import functions_oracle, functions_tsql
from tests.legality.pieces import Piece, arguments, closing
from tests.legality.statement import Check, Finding, Statement
from tests.legality.words import words

TABLES = {"tsql": functions_tsql, "oracle": functions_oracle}
UNKNOWN = {"tsql": "Msg 195: not a recognized built-in function name", "oracle": "ORA-00904: invalid identifier"}
NOT_CALLS = words("""IN AS AND OR NOT ON WHERE VALUES OVER EXISTS ANY ALL SOME FROM JOIN APPLY USING BY SELECT DISTINCT THEN ELSE WHEN
    CASE UNION EXCEPT INTERSECT MINUS GROUP FILTER TOP WITH SETS ROLLUP CUBE BETWEEN LIKE ESCAPE HAVING RETURNING KEY
    REFERENCES CHECK UNIQUE PRIMARY INTO INSERT ONLY LATERAL COLUMNS PASSING OPTION PARTITION ORDER KEEP IS OF PATH LIMIT
    OFFSET FETCH NEXT RANGE END INCLUDE PIVOT UNPIVOT FOR XML MEMBER LIKEC QUALIFY DEFAULT RETURN MATCHED
    TRUE FALSE NULL INTERVAL MATERIALIZED EXEC EXECUTE INDEX CONFLICT XMLNAMESPACES FIRST_ROWS WITHIN""")


def calls(statement: Statement) -> Iterator[tuple[int, str]]:
    """Yield each call: the index of its opening parenthesis and the name in upper case."""
    pieces = statement.pieces
    types = TABLES[statement.family].TYPES
    for index in range(1, len(pieces)):
        name, before = pieces[index - 1], pieces[index - 2] if index > 1 else None
        if pieces[index].text != "(" or pieces[index].kind != "symbol" or name.kind != "word":
            continue
        if (
            name.upper in NOT_CALLS
            or (name.upper == "SET" and name.clause == "SET")
            or _names_columns(statement, index)
        ):
            continue
        typed = before is not None and (
            before.upper in ("AS", "RETURNING", "TO") or before.kind in ("word", "quoted", "string")
        )
        first_of_convert = name.call in ("CONVERT", "TRY_CONVERT") and before is not None and before.text == "("
        interval = name.upper in ("DAY", "YEAR", "HOUR", "MINUTE", "SECOND") and typed
        if not ((name.upper in types and (typed or first_of_convert)) or (interval and statement.family == "oracle")):
            yield index, name.upper


def _names_columns(statement: Statement, opening: int) -> bool:
    """Return whether the parenthesis lists columns: INTO t (a), AS t(v), WITH q (a) AS (..)."""
    pieces = statement.pieces
    before = pieces[opening - 2] if opening > 1 else None
    after = [piece.upper for piece in pieces[closing(pieces, opening) + 1 :][:2]]
    if after == ["AS", "("] or before is None:
        return after == ["AS", "("]
    alias = before.text == ")" or before.upper in ("INTO", "AS", "TABLE", "WINDOW")
    in_from = before.clause == "FROM" and (
        before.kind == "quoted" or (before.kind == "word" and before.upper not in ("FROM", "JOIN", "APPLY"))
    )
    return alias or (in_from and before.call not in ("CAST", "TRIM", "EXTRACT"))


def unknown_function(statement: Statement) -> Iterator[Finding]:
    """Find a function that this version of the server does not have (Msg 195, ORA-00904).

    https://learn.microsoft.com/sql/t-sql/functions/functions
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Functions.html
    """
    table = TABLES[statement.family]
    for index, name in calls(statement):
        if name in statement.known or _qualified(statement, index) or _declared(statement, index):
            continue
        if statement.before(table.FUNCTIONS.get(name, float("inf"))):
            yield statement.around(index, 3), f"{UNKNOWN[statement.family]}: {name}"


def _declared(statement: Statement, opening: int) -> bool:
    """Return whether a name before a parenthesis is the type of a variable, or the table of an index."""
    before = [piece.upper for piece in statement.pieces[max(opening - 4, 0) : opening]]
    return before[-3:-2] == ["DECLARE"] or (before[:1] == ["INDEX"] and before[2:3] == ["ON"])


def _qualified(statement: Statement, opening: int) -> bool:
    """Return whether a qualified name is a package's function, a method, or known to the caller."""
    pieces = statement.pieces
    if opening < 3 or pieces[opening - 2].text != ".":
        return False
    name, owner = pieces[opening - 1].upper, pieces[opening - 3]
    packages = functions_oracle.PACKAGES if statement.family == "oracle" else frozenset[str]()
    return (
        name in TABLES[statement.family].METHODS
        or owner.upper in packages
        or f"{owner.text}.{name}".upper() in statement.known
    )


def unknown_bare_function(statement: Statement) -> Iterator[Finding]:
    """Find a function without parentheses that the server lacks (Msg 207, ORA-00904): CURRENT_TIME, ...

    https://learn.microsoft.com/sql/t-sql/functions/date-and-time-data-types-and-functions-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Single-Row-Functions.html
    """
    bare = TABLES[statement.family].BARE
    for index, piece in enumerate(statement.pieces):
        neighbours = {
            statement.pieces[position].text
            for position in (index - 1, index + 1)
            if 0 <= position < len(statement.pieces)
        }
        if (
            "." not in neighbours
            and piece.upper not in statement.known
            and statement.before(bare.get(piece.upper, 0.0))
        ):
            yield statement.around(index, 2), UNKNOWN[statement.family]


def wrong_argument_count(statement: Statement) -> Iterator[Finding]:
    """Find a known function with too few or too many arguments (Msg 174/189, ORA-00909).

    https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors-0-to-999
    https://docs.oracle.com/error-help/db/ora-00909/
    """
    arities = TABLES[statement.family].ARITIES
    for index, name in calls(statement):
        if name not in arities or statement.pieces[index - 2].text == ".":
            continue
        count, (least, most) = len(arguments(statement.pieces, index)), arities[name]
        if (statement.family, name, count) == ("tsql", "SUBSTRING", 2) and not statement.before(2025):
            continue
        if (statement.family, name) == ("oracle", "CONCAT") and count > 2 and not statement.before(23):
            continue
        if not least <= count <= most:
            error = "Msg 174/189" if statement.family == "tsql" else "ORA-00909: invalid number of arguments"
            yield statement.around(index, 3), f"{error}: {name} takes {least} to {most}, not {count}"


def _cast_types(statement: Statement) -> Iterator[tuple[int, Piece, str]]:
    """Yield each type named by CAST .. AS: its index, its piece and the text after it."""
    pieces = statement.pieces
    for index, piece in enumerate(pieces[:-1]):
        if piece.upper == "AS" and piece.call in ("CAST", "TRY_CAST") and pieces[index + 1].kind == "word":
            after = pieces[index + 2].upper if index + 2 < len(pieces) else ""
            yield index + 1, pieces[index + 1], after


def unknown_type(statement: Statement) -> Iterator[Finding]:
    """Find CAST to a type the server does not have (Msg 243, ORA-00902).

    https://learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html
    """
    for index, piece, after in _cast_types(statement):
        since = TABLES[statement.family].TYPES.get(piece.upper, float("inf"))
        lone_double = piece.upper == "DOUBLE" and after != "PRECISION"
        if after != "." and piece.upper not in statement.known and (lone_double or statement.before(since)):
            yield (
                statement.around(index),
                "Msg 243: not a defined system type" if statement.family == "tsql" else "ORA-00902: invalid datatype",
            )


def type_without_length(statement: Statement) -> Iterator[Finding]:
    """Find CAST to VARCHAR without a length: 30 characters on SQL Server, silently; ORA-00906 on Oracle.

    https://learn.microsoft.com/sql/t-sql/data-types/char-and-varchar-transact-sql
    https://docs.oracle.com/error-help/db/ora-00906/
    """
    for index, piece, after in _cast_types(statement):
        if piece.upper in TABLES[statement.family].SIZED and after not in ("(", "VARYING"):
            yield (
                statement.around(index),
                "cut to 30 characters" if statement.family == "tsql" else "ORA-00906: missing left parenthesis",
            )


CHECKS: tuple[Check, ...] = (
    unknown_function,
    unknown_bare_function,
    wrong_argument_count,
    unknown_type,
    type_without_length,
)
