"""Words and operators of other dialects, or of later versions: the version that knows them, and the server's error."""

from __future__ import annotations

ALWAYS = float("inf")


def words(text: str) -> frozenset[str]:
    """Return the set of the words of a table, written as text."""
    return frozenset(text.split())


# Words of other dialects in a row, the version that knows them, and the server's error.
# https://learn.microsoft.com/sql/t-sql/language-elements/reserved-keywords-transact-sql
TSQL_WORDS: tuple[tuple[tuple[str, ...], float, str], ...] = (
    (("LIMIT",), ALWAYS, "Msg 102: incorrect syntax near 'LIMIT'"),
    (("NULLS", "FIRST"), ALWAYS, "Msg 102: no NULLS FIRST"),
    (("NULLS", "LAST"), ALWAYS, "Msg 102: no NULLS LAST"),
    (("ILIKE",), ALWAYS, "Msg 4145: no ILIKE"),
    (("RLIKE",), ALWAYS, "Msg 4145: no RLIKE"),
    (("GLOB",), ALWAYS, "Msg 4145: no GLOB"),
    (("SIMILAR", "TO"), ALWAYS, "Msg 4145: no SIMILAR TO"),
    (("FILTER", "("), ALWAYS, "Msg 102: no FILTER"),
    (("LATERAL",), ALWAYS, "Msg 102: APPLY stands for LATERAL"),
    (("RECURSIVE",), ALWAYS, "Msg 102: WITH takes no RECURSIVE"),
    (("AS", "MATERIALIZED"), ALWAYS, "Msg 102: no MATERIALIZED"),
    (("NOT", "MATERIALIZED"), ALWAYS, "Msg 102: no MATERIALIZED"),
    (("QUALIFY",), ALWAYS, "Msg 102: no QUALIFY"),
    (("INTERVAL",), ALWAYS, "Msg 102: no INTERVAL"),
    (("EXTRACT", "("), ALWAYS, "Msg 195: DATEPART stands for EXTRACT"),
    (("RETURNING",), ALWAYS, "Msg 102: OUTPUT stands for RETURNING"),
    (("ON", "CONFLICT"), ALWAYS, "Msg 102: MERGE stands for ON CONFLICT"),
    (("ON", "DUPLICATE"), ALWAYS, "Msg 102: MERGE stands for ON DUPLICATE KEY"),
    (("FOR", "UPDATE"), ALWAYS, "Msg 102: locks are table hints"),
    (("FOR", "SHARE"), ALWAYS, "Msg 102: locks are table hints"),
    (("SKIP", "LOCKED"), ALWAYS, "Msg 102: READPAST is a table hint"),
    (("BETWEEN", "SYMMETRIC"), ALWAYS, "Msg 102: no SYMMETRIC"),
    (("IS", "UNKNOWN"), ALWAYS, "Msg 102: no IS UNKNOWN"),
    (("LIKE", "ANY"), ALWAYS, "Msg 102: no LIKE ANY"),
    (("MINUS", "SELECT"), ALWAYS, "Msg 102: EXCEPT stands for MINUS"),
    (("IS", "DISTINCT", "FROM"), 2022, "Msg 102: IS DISTINCT FROM needs 2022"),
    (("IS", "NOT", "DISTINCT", "FROM"), 2022, "Msg 102: IS NOT DISTINCT FROM needs 2022"),
    (("IGNORE", "NULLS"), 2022, "Msg 102: IGNORE NULLS needs 2022"),
    (("RESPECT", "NULLS"), 2022, "Msg 102: RESPECT NULLS needs 2022"),
    (("AT", "TIME", "ZONE"), 2016, "Msg 102: AT TIME ZONE needs 2016"),
    (("TRIM", "(", "BOTH"), 2022, "Msg 102: TRIM (BOTH ..) needs 2022"),
    (("TRIM", "(", "LEADING"), 2022, "Msg 102: TRIM (LEADING ..) needs 2022"),
    (("TRIM", "(", "TRAILING"), 2022, "Msg 102: TRIM (TRAILING ..) needs 2022"),
    (("FOR", "JSON"), 2016, "Msg 102: FOR JSON needs 2016"),
)
# https://learn.microsoft.com/sql/t-sql/language-elements/operators-transact-sql
TSQL_SYMBOLS: dict[str, tuple[float, str]] = {
    "||": (2025, "Msg 102: || needs 2025"),
    "<<": (2022, "Msg 102: << needs 2022"),
    ">>": (2022, "Msg 102: >> needs 2022"),
} | {
    symbol: (ALWAYS, f"Msg 102: incorrect syntax near '{symbol}'")
    for symbol in (
        "::",
        "->",
        "->>",
        "#>",
        "#>>",
        "@>",
        "<@",
        "&&",
        "**",
        "//",
        "<=>",
        "==",
        "~~",
        "~*",
        "!~",
        "=>",
        ":=",
        "?|",
        "?&",
    )
}
# Words of other dialects in a row, the version that knows them, and the server's error.
# https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Oracle-SQL-Reserved-Words.html
ORACLE_WORDS: tuple[tuple[tuple[str, ...], float, str], ...] = (
    (("LIMIT",), ALWAYS, "ORA-00933: FETCH stands for LIMIT"),
    (("ILIKE",), ALWAYS, "ORA-00920: no ILIKE"),
    (("RLIKE",), ALWAYS, "ORA-00920: no RLIKE"),
    (("SIMILAR", "TO"), ALWAYS, "ORA-00920: no SIMILAR TO"),
    (("FILTER", "("), 26, "ORA-00923: no FILTER"),
    (("QUALIFY",), 26, "ORA-00933: no QUALIFY"),
    (("RECURSIVE",), ALWAYS, "ORA-00905: WITH takes no RECURSIVE"),
    (("AS", "MATERIALIZED"), ALWAYS, "ORA-00907: a hint stands for MATERIALIZED"),
    (("NOT", "MATERIALIZED"), ALWAYS, "ORA-00907: no MATERIALIZED"),
    (("ON", "CONFLICT"), ALWAYS, "ORA-00933: MERGE stands for ON CONFLICT"),
    (("IS", "DISTINCT", "FROM"), ALWAYS, "ORA-00908: DECODE stands for IS DISTINCT FROM"),
    (("IS", "NOT", "DISTINCT", "FROM"), ALWAYS, "ORA-00908: DECODE stands for IS NOT DISTINCT FROM"),
    (("BETWEEN", "SYMMETRIC"), ALWAYS, "ORA-00936: no SYMMETRIC"),
    (("IS", "UNKNOWN"), ALWAYS, "ORA-00908: no IS UNKNOWN"),
    (("LIKE", "ANY"), ALWAYS, "ORA-00936: no LIKE ANY"),
    (("LATERAL",), 12, "ORA-00933: no LATERAL before 12c"),
    (("CROSS", "APPLY"), 12, "ORA-00933: no APPLY before 12c"),
    (("OUTER", "APPLY"), 12, "ORA-00933: no APPLY before 12c"),
    (("FOR", "SHARE"), ALWAYS, "ORA-02000: no FOR SHARE"),
    (("FOR", "NO", "KEY"), ALWAYS, "ORA-02000: no FOR NO KEY UPDATE"),
    (("DEFAULT", "VALUES"), ALWAYS, "ORA-00926: VALUES (DEFAULT) stands for DEFAULT VALUES"),
    (("WITH", "ORDINALITY"), ALWAYS, "ORA-00933: no WITH ORDINALITY"),
    (("COLLATE",), 12.2, "ORA-00907: no COLLATE before 12.2"),
    (("ON", "OVERFLOW"), 12.2, "ORA-00907: no ON OVERFLOW before 12.2"),
)
# https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/About-SQL-Operators.html
ORACLE_SYMBOLS: dict[str, tuple[float, str]] = {
    symbol: (ALWAYS, f"ORA-00911: no operator {symbol}")
    for symbol in words("% & | ^ # ~ << >> -> ->> #> #>> @> <@ && // <=> == :: ~~ ~* !~ ?| ?&")
}
