"""Words and operators that this server, or this version of it, does not know."""

from __future__ import annotations

from collections.abc import Iterator

from tests.legality.statement import Check, Finding, Statement
from tests.legality.words import ORACLE_SYMBOLS, ORACLE_WORDS, TSQL_SYMBOLS, TSQL_WORDS

#: The words by their first one.
WORDS = {
    family: {first: [row for row in rows if row[0][0] == first] for first in {row[0][0] for row in rows}}
    for family, rows in (("tsql", TSQL_WORDS), ("oracle", ORACLE_WORDS))
}
SYMBOLS = {"tsql": TSQL_SYMBOLS, "oracle": ORACLE_SYMBOLS}
STATIC_TYPES = ("GEOGRAPHY", "GEOMETRY", "HIERARCHYID")  # geography::Point(..) is T-SQL


def foreign_word(statement: Statement) -> Iterator[Finding]:
    """Find words of another dialect, or of a later version (Msg 102/156, ORA-00933).

    https://learn.microsoft.com/sql/t-sql/queries/select-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html
    """
    words = [piece.upper for piece in statement.pieces]
    for index, word in enumerate(words):
        qualified = "." in words[max(index - 1, 0) : index + 2]
        for sequence, since, error in () if qualified else WORDS[statement.family].get(word, ()):
            if tuple(words[index : index + len(sequence)]) == sequence and statement.before(since):
                yield statement.around(index), error


def foreign_symbol(statement: Statement) -> Iterator[Finding]:
    """Find operators of another dialect, or of a later version (Msg 102, ORA-00911).

    https://learn.microsoft.com/sql/t-sql/language-elements/operators-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/About-SQL-Operators.html
    """
    for index, piece in enumerate(statement.pieces):
        since, error = SYMBOLS[statement.family].get(piece.text, (0.0, "")) if piece.kind == "symbol" else (0.0, "")
        method = piece.text == "::" and statement.pieces[index - 1].upper in STATIC_TYPES
        if since and not method and statement.before(since):
            yield statement.around(index), error


def order_in_aggregate(statement: Statement) -> Iterator[Finding]:
    """Find STRING_AGG(x, ',' ORDER BY y), LISTAGG(x ORDER BY y), not WITHIN GROUP (ORDER BY ..) (Msg 102, ORA-00907).

    https://learn.microsoft.com/sql/t-sql/functions/string-agg-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/LISTAGG.html
    """
    for index, piece in enumerate(statement.pieces):
        if piece.upper == "ORDER" and piece.call in ("STRING_AGG", "LISTAGG", "COUNT", "SUM", "MIN", "MAX", "AVG"):
            yield statement.around(index), "Msg 102 / ORA-00907: incorrect syntax near ORDER"


CHECKS: tuple[Check, ...] = (foreign_word, foreign_symbol, order_in_aggregate)
