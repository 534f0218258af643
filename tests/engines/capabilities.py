"""Reasons of a failure that belong to the server, not to the query.

Every probe is valid by its vendor's documentation, so a server of that vendor answers it, and all queries
count. A server with a part of the dialect does not answer it. A query that fails there, and whose SQL has
the pattern, is then skipped with the server's own message. A query with right rows always counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Capability:
    """Something that a vendor documents, a statement that asks for it, and the SQL that needs it."""

    name: str
    probe: str
    pattern: str
    #: What the vendor's server answers, where not any answer will do.
    answer: object = None

    def is_needed_by(self, sql: str) -> bool:
        """Tell whether a statement needs it."""
        return re.search(self.pattern, sql, re.DOTALL) is not None


BRACKETS = Capability("a bracket in a quoted name", "SELECT 1 AS [a ]] bracket]", r"\]\]")

DECIMAL = "DECLARE @a TABLE (n NUMERIC(13, 10)); INSERT INTO @a VALUES (123.4567890123)"

TSQL = (
    Capability(
        "PERCENTILE_CONT over a window",
        "SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY x) OVER () FROM (SELECT 1 AS x) AS t",
        r"\bPERCENTILE_(CONT|DISC)\(",
    ),
    BRACKETS,
    Capability(
        "MERGE",
        "DECLARE @a TABLE (n INT); MERGE INTO @a AS a USING (VALUES (1)) AS s(n) ON (a.n = s.n)"
        " WHEN NOT MATCHED THEN INSERT (n) VALUES (s.n) OUTPUT INSERTED.n;",
        r"\bMERGE INTO\b",
    ),
    Capability(
        "NULL of text for a column of another type",
        "DECLARE @a TABLE (d DATETIMEOFFSET); DECLARE @p NVARCHAR(1); INSERT INTO @a VALUES (@p); SELECT d FROM @a",
        r"\bINSERT INTO \[example_event\]",
    ),
    Capability("CONVERT of bytes to digits", "SELECT CONVERT(VARCHAR(4), 0x8D01, 2)", r"\bCONVERT\(.*, 2\)"),
    Capability(
        "CONVERT of digits to bytes",
        "SELECT CAST(CONVERT(VARBINARY(4), '4142', 2) AS VARCHAR(4))",
        r"\bCONVERT\(VARBINARY\(.*, 2\)",
        "AB",
    ),
    Capability("CONCAT of national text", "SELECT CONCAT(N'ł', N'a')", r"\bCONCAT\(", "ła"),
    Capability("NULLIF of national text", "SELECT NULLIF(N'ł', N'a')", r"\bNULLIF\(", "ł"),
    Capability(
        "CASE of NULL and national text", "SELECT CASE WHEN 1 = 2 THEN NULL ELSE N'ł' END", r"\bTHEN NULL ELSE\b", "ł"
    ),
    Capability("STRING_ESCAPE of national text", "SELECT STRING_ESCAPE(N'é', 'json')", r"\bSTRING_ESCAPE\(", "é"),
    Capability("STRING_AGG of national text", "SELECT STRING_AGG(N'ł', N';')", r"\bSTRING_AGG\(", "ł"),
    Capability(
        "UPPER letter by letter in every collation",
        "SELECT UPPER(N'äß') + UPPER(N'äß' COLLATE Latin1_General_BIN2)",
        r"\b(UPPER|LOWER)\(",
        "ÄßÄß",
    ),
    Capability(
        "an escaped wildcard behind a wildcard",
        "SELECT COUNT(*) FROM (SELECT CAST(N'a=%20' AS NVARCHAR(9)) AS a) AS t WHERE a LIKE N'%~%20%' ESCAPE '~'",
        r"\bLIKE\b.*\bESCAPE\b",
        1,
    ),
    Capability(
        "LIKE in a collation that ignores case, as a value",
        "SELECT COUNT(*) FROM (SELECT CAST(N'a' AS NVARCHAR(9)) AS a) AS t"
        " WHERE CAST(CASE WHEN a LIKE N'%A' THEN 1 ELSE 0 END AS BIT) = 1",
        r"\bWHERE CAST\(CASE WHEN .*\bLIKE\b",
    ),
    Capability(
        "ROUND before the decimal point",
        "SELECT ROUND(CAST(149.50 AS NUMERIC(10, 4)), -3)",
        r"\bROUND\(.*, -\d",
    ),
    Capability(
        "CAST that cuts text of characters beyond 16 bits",
        "SELECT CAST(N'🎸 solo 🥁' AS NVARCHAR(6))",
        r"\bAS NVARCHAR\(\d+\)",
    ),
    Capability(
        "COALESCE of typed NULLs", "SELECT COALESCE(CAST(NULL AS INT), CAST(NULL AS INT))", r"\bCOALESCE\(CAST\(NULL\b"
    ),
    Capability(
        "the common type of decimals in CASE",
        f"{DECIMAL}; SELECT CASE WHEN n < 2 THEN CAST(1 AS NUMERIC(2, 1)) ELSE n END FROM @a",
        r"\bCASE WHEN\b.*\bAS NUMERIC\(",
    ),
    Capability(
        "a quotient of a BIGINT column and a decimal",
        "DECLARE @a TABLE (n BIGINT); INSERT INTO @a VALUES (1711856715123456); SELECT n / 1000000.0 FROM @a",
        r"\bDATEDIFF_BIG\(.* / 1000000\.0\b",
    ),
    Capability(
        "arithmetic with a subquery's decimal",
        f"{DECIMAL}; SELECT (SELECT n FROM @a) + CAST(0.1 AS NUMERIC(2, 2))",
        r"\(\(SELECT \S+\[balance\]",
    ),
    Capability(
        "every digit of a subquery's or window's decimal",
        f"{DECIMAL}; SELECT COALESCE((SELECT n FROM @a), 0)",
        r"\b(FIRST_VALUE|LAG|COALESCE|MAX|MIN)\(.*\[(balance|rate)\]",
        Decimal("123.4567890123"),
    ),
    Capability(
        "a quotient with the digits of an INT variable",
        "DECLARE @p INT = 3; DECLARE @a TABLE (n NUMERIC(10, 2)); INSERT INTO @a VALUES (1); SELECT n / @p FROM @a",
        r"\] / (%s|\?)",
        Decimal("0.3333333333333"),
    ),
)

ORDERED_OUTPUT = Capability(
    "OUTPUT of rows that are inserted in an order",
    "DECLARE @a TABLE (i INT IDENTITY, n INT); INSERT INTO @a (n) OUTPUT INSERTED.i"
    " SELECT v.n FROM (VALUES (1, 1), (2, 2)) AS v(n, i) ORDER BY v.i",
    r"(?<=\)) ORDER BY \[rows\]\.\[row number\](?=;|$)",
)

ORACLE = (
    Capability("UTL_I18N", "SELECT UTL_I18N.STRING_TO_RAW('a', 'AL32UTF8') FROM DUAL", r"\bUTL_I18N\."),
    Capability("DBMS_RANDOM", "SELECT DBMS_RANDOM.VALUE FROM DUAL", r"\bDBMS_RANDOM\."),
    Capability("DBMS_LOB", "SELECT DBMS_LOB.GETLENGTH(TO_NCLOB('a')) FROM DUAL", r"\bDBMS_LOB\."),
    Capability("TO_NCLOB", "SELECT TO_NCLOB('a') FROM DUAL", r"\bTO_NCLOB\("),
    Capability("TO_BLOB of RAW", "SELECT TO_BLOB(HEXTORAW('00')) FROM DUAL", r"\bTO_BLOB\("),
    Capability("CHR of national text", "SELECT CHR(97 USING NCHAR_CS) FROM DUAL", r"\bUSING NCHAR_CS\b"),
    Capability("CONNECT BY", "SELECT LEVEL FROM DUAL CONNECT BY LEVEL <= 2", r"\bCONNECT BY\b"),
    Capability("LISTAGG", "SELECT LISTAGG(DUMMY, ',') WITHIN GROUP (ORDER BY DUMMY) FROM DUAL", r"\bLISTAGG\("),
    Capability(
        "LISTAGG(DISTINCT)",
        "SELECT LISTAGG(DISTINCT DUMMY, ',') WITHIN GROUP (ORDER BY DUMMY) FROM DUAL",
        r"\bLISTAGG\(DISTINCT\b",
    ),
    Capability("MINUS", "SELECT 1 FROM DUAL MINUS SELECT 2 FROM DUAL", r"\bMINUS\b"),
    Capability(
        "EXTRACT from intervals",
        "SELECT EXTRACT(DAY FROM NUMTODSINTERVAL(1, 'DAY')) FROM DUAL",
        r"\bEXTRACT\(DAY FROM\b",
    ),
    Capability("COLLATE", "SELECT 1 FROM DUAL WHERE 'a' COLLATE \"BINARY\" = 'a'", r"\bCOLLATE\b"),
    Capability(
        "text as the result of JSON_VALUE and JSON_QUERY",
        "SELECT COALESCE(JSON_VALUE('{\"a\":1}', '$.a'), JSON_QUERY('{\"a\":1}', '$.a')) FROM DUAL",
        r"\bJSON_(VALUE|QUERY)\(",
    ),
    Capability(
        "JSON_QUERY that finds no number, text or null",
        "SELECT COALESCE(JSON_QUERY('{\"a\":null}', '$.a' RETURNING CLOB), 'none') FROM DUAL",
        r"\bJSON_QUERY\(",
        "none",
    ),
    Capability("JSON_EQUAL", "SELECT 1 FROM DUAL WHERE JSON_EQUAL('1', '1')", r"\bJSON_EQUAL\("),
    Capability(
        "numbers as the members of JSON_OBJECT and JSON_ARRAY",
        "SELECT JSON_ARRAY(CAST(1 AS NUMBER(11))) FROM DUAL",
        r"\bJSON_(OBJECT|ARRAY)\(",
        "[1]",
    ),
    Capability(
        "SUBSTR with computed numbers",
        "SELECT SUBSTR('a', 1, CAST(1 AS NUMBER(11)) + 0) FROM DUAL",
        r"\bSUBSTR\(",
    ),
    Capability("LOG of DOUBLE PRECISION", "SELECT LOG(2, CAST(8 AS DOUBLE PRECISION)) FROM DUAL", r"\bLOG\("),
    Capability("REPLACE by nothing", "SELECT REPLACE('a,', ',', '') FROM DUAL", r"\bREPLACE\(", "a"),
    Capability(
        "ABS of every digit", "SELECT ABS(CAST(9007199254740993 AS NUMBER(19))) FROM DUAL", r"\bABS\(", 9007199254740993
    ),
    Capability(
        "columns in FOR UPDATE OF",
        'SELECT B."ID" FROM "EXAMPLE_BLOG" B FOR UPDATE OF B."ID"',
        r"\bFOR UPDATE OF\b",
    ),
    Capability("RAWTOHEX", "SELECT RAWTOHEX(HEXTORAW('00')) FROM DUAL", r"\bRAWTOHEX\("),
    Capability("STANDARD_HASH", "SELECT STANDARD_HASH('a', 'MD5') FROM DUAL", r"\bSTANDARD_HASH\("),
    Capability(
        "numbers of other digits in a recursion",
        "WITH C(N) AS (SELECT CAST(1 AS NUMBER(11)) FROM DUAL UNION ALL SELECT CAST(N + 1 AS NUMBER(19)) FROM C WHERE N < 3)"
        " SELECT N FROM C",
        r'\bWITH (RECURSIVE )?"[^"]+"\(.*\bUNION ALL\b',
    ),
    Capability("TO_NCHAR of long text", "SELECT TO_NCHAR(TO_CLOB('a')) FROM DUAL", r"\bTO_NCHAR\("),
)

CAPABILITIES: dict[str, tuple[Capability, ...]] = {"tsql": TSQL, "oracle": ORACLE}

NATIONAL_TEXT = Capability("NVARCHAR2", "SELECT CAST('a' AS NVARCHAR2(10)) FROM DUAL", r"\bNVARCHAR2\((\d+)\)")

RECURSION = Capability(
    "recursive WITH without a word for it",
    "WITH C(N) AS (SELECT 1 FROM DUAL UNION ALL SELECT N + 1 FROM C WHERE N < 3) SELECT N FROM C",
    r'\bWITH (?=("[^"]+"|\w+)\()',
)

SPELLINGS: dict[str, tuple[tuple[Capability, str], ...]] = {
    "tsql": ((ORDERED_OUTPUT, ""),),
    "oracle": ((NATIONAL_TEXT, r"VARCHAR2(\1 CHAR)"), (RECURSION, "WITH RECURSIVE ")),
}
"""What gives the same rows, for a server that lacks the vendor's: capability, spelling."""
