"""Functions on text, by what is printed and by what comes out; numbers are those of the list of pitfalls."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlglot import exp

from dialects import Unsupported
from dialects.functions.text.utf8 import _bytes
from tests.every import every

from .printed import on_duckdb, on_sqlite, printed

pytestmark = pytest.mark.pitfall(55, 58, 59, 60, 64, 65, 66, 67, 68, 69)

PRINTED = [
    # pitfall 58: blanks at the end count
    ("LENGTH(t.s)", "tsql", "(LEN(t.s + '.') - 1)"),
    ("LENGTH(t.data)", "tsql", "DATALENGTH(t.data)"),
    ("LENGTH(t.data)", "duckdb", "OCTET_LENGTH(t.data)"),
    # pitfall 59
    ("SUBSTRING(t.s, 2)", "tsql", "SUBSTRING(t.s, 2, 2147483647)"),
    ("SUBSTRING(t.s, 2)", "oracle", "SUBSTR(t.s, 2)"),
    ("SUBSTRING(t.s, 2, 3)", "sqlite", "SUBSTR(t.s, 2, 3)"),
    # a start below 1 does not count from the end
    ("SUBSTRING(t.s, -1, 4)", "sqlite", "SUBSTR(t.s, 1, 2)"),
    ("SUBSTRING(t.s, t.n)", "oracle", "SUBSTR(t.s, CASE WHEN t.n < 1 THEN 1 ELSE t.n END)"),
    ("SUBSTRING(t.s, LENGTH(t.s) + 1)", "duckdb", "SUBSTRING(t.s, LENGTH(t.s) + 1)"),
    # x ^@ p is parsed as STARTS_WITH(x, p)
    (
        "CASE WHEN t.s ^@ '_' THEN 1 END",
        "oracle",
        r"CASE WHEN (t.s LIKE REPLACE(REPLACE(REPLACE('_', '\', '\\'), '%', '\%'), '_', '\_') || '%' ESCAPE '\') THEN 1 END",
    ),
    ("STARTS_WITH(t.s, t.v)", "sqlite", "(SUBSTR(t.s, 1, LENGTH(t.v)) = t.v)"),
    ("STARTS_WITH(t.s, 'x')", "clickhouse", "startsWith(t.s, 'x')"),
    # pitfall 60: NULL counts as the empty string
    ("CONCAT(t.s, t.n)", "tsql", "CONCAT(t.s, CAST(t.n AS NVARCHAR(MAX)))"),
    ("CONCAT(t.s, 'x', t.s)", "tsql@2008", "(COALESCE(t.s, '') + 'x' + COALESCE(t.s, ''))"),
    ("CONCAT(t.s, t.s, t.s)", "oracle", "(t.s || t.s || t.s)"),
    ("CONCAT(t.s, t.s)", "sqlite", "(COALESCE(t.s, '') || COALESCE(t.s, ''))"),
    # pitfall 64
    (
        "LPAD(t.s, 5, 'x')",
        "tsql",
        "CASE WHEN (LEN(t.s + '.') - 1) >= 5 THEN LEFT(t.s, 5)"
        " ELSE LEFT(REPLICATE('x', 5), 5 - (LEN(t.s + '.') - 1)) + t.s END",
    ),
    ("RPAD(t.s, 5, 'x')", "tsql", "LEFT(t.s + REPLICATE('x', 5), 5)"),
    # pitfall 64: a length below 0 is 0 (Msg 536), and what may be long is unlimited text
    (
        "RPAD(t.s, t.n, 'x')",
        "tsql",
        "LEFT(t.s + REPLICATE(CAST('x' AS NVARCHAR(MAX)), CASE WHEN t.n < 0 THEN 0 ELSE t.n END),"
        " CASE WHEN t.n < 0 THEN 0 ELSE t.n END)",
    ),
    ("RPAD(t.s, NULL)", "tsql", "CAST(NULL AS NVARCHAR(MAX))"),
    # pitfall 64: in characters, not in the columns of a terminal
    (
        "LPAD(t.s, 5, 'x')",
        "oracle",
        "CASE WHEN LENGTH(t.s) < 5 THEN SUBSTR(REPLACE(RPAD(' ', 5), ' ', 'x'), 1, 5 - LENGTH(t.s)) || t.s"
        " ELSE SUBSTR(t.s, 1, 5) END",
    ),
    ("LPAD(t.s, 5, '')", "duckdb", "LEFT(t.s, 5)"),
    ("LPAD(t.s, t.n, 'x')", "sqlite", "LPAD(t.s, CASE WHEN t.n < 0 THEN 0 ELSE t.n END, 'x')"),
    ("LPAD(t.s, t.big)", "duckdb", "LPAD(t.s, CAST(t.big AS INT), ' ')"),
    # pitfall 65
    ("REPEAT(t.s, 3)", "tsql", "REPLICATE(t.s, 3)"),
    ("REPEAT(t.s, 3000)", "tsql", "REPLICATE(CAST(t.s AS NVARCHAR(MAX)), 3000)"),
    ("REPEAT('ab', 2000)", "tsql", "REPLICATE('ab', 2000)"),
    ("REPEAT('ab', 2001)", "tsql", "REPLICATE(CAST('ab' AS NVARCHAR(MAX)), 2001)"),
    # NULL below 0, and cut at 8000 bytes
    ("REPEAT(t.s, t.n)", "tsql", "REPLICATE(CAST(t.s AS NVARCHAR(MAX)), CASE WHEN t.n < 0 THEN 0 ELSE t.n END)"),
    ("REPEAT(t.s, 3)", "oracle", "REPLACE(RPAD(' ', 3), ' ', t.s)"),
    ("LEFT(t.s, 2)", "tsql", "LEFT(t.s, 2)"),
    ("LEFT(t.s, -2)", "tsql", "LEFT(t.s, CASE WHEN (LEN(t.s + '.') - 1) > 2 THEN (LEN(t.s + '.') - 1) - 2 ELSE 0 END)"),
    (
        "RIGHT(t.s, t.n)",
        "tsql",
        "RIGHT(t.s, CASE WHEN t.n < -(LEN(t.s + '.') - 1) THEN 0"
        " WHEN t.n < 0 THEN (LEN(t.s + '.') - 1) + t.n ELSE t.n END)",
    ),
    ("LEFT(t.s, t.n)", "oracle", "SUBSTR(t.s, 1, CASE WHEN t.n < 0 THEN LENGTH(t.s) + t.n ELSE t.n END)"),
    ("LEFT(t.s, STRPOS(t.s, 'b'))", "oracle", "SUBSTR(t.s, 1, INSTR(t.s, 'b'))"),
    ("RIGHT(t.s, -2)", "oracle", "SUBSTR(t.s, 3)"),
    ("LEFT(t.s, 2)", "oracle", "SUBSTR(t.s, 1, 2)"),
    ("RIGHT(t.s, 2)", "oracle", "SUBSTR(t.s, GREATEST(LENGTH(t.s) - 2 + 1, 1), 2)"),
    ("RIGHT(t.s, 2)", "sqlite", "SUBSTR(t.s, -2, 2)"),
    (
        "REVERSE(t.s)",
        "oracle",
        "(SELECT LISTAGG(SUBSTR(t.s, LEVEL, 1)) WITHIN GROUP (ORDER BY LEVEL DESC) FROM DUAL CONNECT BY LEVEL <= LENGTH(t.s))",
    ),
    # pitfall 66
    ("CHR(8364)", "tsql", "NCHAR(8364)"),
    ("CHR(8364)", "oracle", "CHR(8364 USING NCHAR_CS)"),
    # pitfall 66: beyond 16 bits
    ("CHR(127928)", "tsql", "(NCHAR(55356) + NCHAR(57272))"),
    ("CHR(127928)", "oracle", r"UNISTR('\d83c\dfb8')"),
    (
        "CHR(t.n)",
        "tsql",
        "CASE WHEN t.n >= 65536 THEN (NCHAR(55296 + (t.n - 65536) / 1024) + NCHAR(56320 + (t.n - 65536) % 1024))"
        " ELSE NCHAR(t.n) END",
    ),
    (
        "CHR(t.n)",
        "oracle",
        r"CASE WHEN t.n >= 65536 THEN UNISTR(('\' || TO_CHAR(55296 + TRUNC((t.n - 65536) / 1024), 'FM0XXX')"
        r" || '\' || TO_CHAR(56320 + MOD(t.n - 65536, 1024), 'FM0XXX'))) ELSE CHR(t.n USING NCHAR_CS) END",
    ),
    (
        "ASCII(t.s)",
        "tsql",
        "CASE WHEN DATALENGTH(t.s) = 0 THEN 0 WHEN UNICODE(t.s) BETWEEN 55296 AND 56319"
        " THEN (UNICODE(t.s) - 55296) * 1024 + (UNICODE(SUBSTRING(t.s, 2, 1)) - 56320) + 65536 ELSE UNICODE(t.s) END",
    ),
    ("CHR(t.n)", "sqlite", "CASE WHEN NOT t.n IS NULL THEN CHAR(t.n) END"),
    ("TRIM(t.s)", "tsql@2008", "LTRIM(RTRIM(t.s))"),
    ("TRIM(BOTH 'xy' FROM t.s)", "tsql@2022", "LTRIM(RTRIM(t.s, 'xy'), 'xy')"),
    (
        "TRIM(LEADING 'xy' FROM t.s)",
        "tsql@2019",
        "SUBSTRING(t.s, PATINDEX('%[^xy]%', t.s COLLATE Latin1_General_100_BIN2 + '.'), 2147483647)",
    ),
    ("TRIM(BOTH 'xy' FROM t.s)", "oracle", "LTRIM(RTRIM(t.s, 'xy'), 'xy')"),
    ("LTRIM(t.s)", "duckdb", "LTRIM(t.s)"),
    # pitfall 67: the arguments change places
    ("STRPOS(t.s, 'x')", "tsql", "CHARINDEX('x', t.s COLLATE Latin1_General_100_BIN2)"),
    ("STRPOS(t.s, '')", "oracle", "CASE WHEN NOT t.s IS NULL THEN 1 END"),
    (
        "STRPOS(t.s, t.long)",
        "tsql",
        "CASE WHEN DATALENGTH(t.long) = 0 AND NOT t.s IS NULL THEN 1"
        " ELSE CHARINDEX(t.long, t.s COLLATE Latin1_General_100_BIN2) END",
    ),
    ("INSTR(t.s, 'x')", "oracle", "INSTR(t.s, 'x')"),
    ("INSTR(t.s, 'x')", "postgres", "STRPOS(t.s, 'x')"),
    ("INSTR(t.s, 'x')", "duckdb", "STRPOS(t.s, 'x')"),
    # pitfall 68
    ("REPLACE(t.s, 'a', 'b')", "tsql", "REPLACE(t.s COLLATE Latin1_General_100_BIN2, 'a', 'b')"),
    # pitfall 69
    (
        "MD5(t.s)",
        "tsql@2019",
        "LOWER(CONVERT(VARCHAR(32), HASHBYTES('MD5', CONVERT(VARCHAR(MAX), t.s COLLATE Latin1_General_100_CI_AI_SC_UTF8)), 2))",
    ),
    ("SHA256(t.s)", "oracle", "LOWER(RAWTOHEX(STANDARD_HASH(UTL_I18N.STRING_TO_RAW(t.s, 'AL32UTF8'), 'SHA256')))"),
    ("SHA256(t.s)", "duckdb", "SHA256(t.s)"),
    ("SHA512(t.s)", "postgres", "ENCODE(SHA512(CONVERT_TO(t.s, 'UTF8')), 'hex')"),
    ("SHA1(t.s)", "sqlite", "SHA1(t.s)"),
    # pitfall 55: a column as a pattern
    ("LIKE_ESCAPED(t.s)", "duckdb", r"REPLACE(REPLACE(REPLACE(t.s, '\', '\\'), '%', '\%'), '_', '\_')"),
    (
        "LIKE_ESCAPED(t.s)",
        "tsql",
        r"REPLACE(REPLACE(REPLACE(REPLACE(t.s, '\', '\\'), '%', '\%'), '_', '\_'), '[', '\[')",
    ),
]

VALUES = [
    ("LENGTH('a🎸 ')", 3),
    ("CONCAT('a', NULL, 'b')", "ab"),
    ("LEFT('añb', 2)", "añ"),
    ("RIGHT('ab', 5)", "ab"),
    ("RIGHT('abc', 2)", "bc"),
    ("LEFT('abc', -1)", "ab"),
    ("LEFT('abc', -4)", ""),
    ("RIGHT('abc', -1)", "bc"),
    ("RIGHT('abc', -4)", ""),
    ("RIGHT('abc', 0)", ""),
    ("SUBSTRING('abc', -1)", "abc"),
    ("SUBSTRING('abc', -1, 3)", "a"),
    ("SUBSTRING('abc', 0, 2)", "a"),
    ("SUBSTRING('abc', 1 - LENGTH('abc'), 5)", "ab"),
    ("SUBSTRING('abc', 5 - LENGTH('abc'), 1)", "b"),
    ("SUBSTRING('abc', NULL)", None),
    ("LPAD('ab', -1, 'x')", ""),
    ("LPAD('abc', 5, '')", "abc"),
    ("RPAD('abc', 2, '')", "ab"),
    ("RPAD('abc', 1 - LENGTH('abc'))", ""),
    ("LPAD('ab', NULL)", None),
    ("REPEAT('ab', -1)", ""),
    ("ASCII('')", 0),
    ("ASCII('🎸')", 127928),
    ("CHR(127928)", "🎸"),
    ("STRPOS('abc', '')", 1),
    ("STRPOS('abc', 'B')", 0),
    ("LPAD('ab', 4, 'xy')", "xyab"),
    ("RPAD('abc', 2, 'x')", "ab"),
    ("LPAD('ab', LENGTH('abcd'))", "  ab"),
    ("REPEAT('ab', 2)", "abab"),
    ("REVERSE('añ🎸')", "🎸ña"),
    ("SUBSTRING('abcd', 2)", "bcd"),
    ("INSTR('abcb', 'b')", 2),
    ("POSITION('z' IN 'abc')", 0),
    ("CHR(8364)", "€"),
    ("ASCII('é')", 233),
    ("TRIM('  a ')", "a"),
    ("TRIM(LEADING 'x' FROM 'xxax')", "ax"),
    ("REPLACE('aAa', 'a', 'b')", "bAb"),
    ("MD5('é')", "66ddcd97cfdeabb2f6fb8a999b4bc76f"),
    ("STARTS_WITH('abc', 'ab')", True),
    ("'abc' ^@ 'A'", False),
    ("'a%c' ^@ 'a%'", True),
    ("'abc' ^@ 'a%'", False),
    ("('abc' ^@ NULL) IS NULL", True),
    ("LIKE_ESCAPED('a%b_c\\d')", "a\\%b\\_c\\\\d"),
]

REFUSED = [
    ("SHA256(t.s)", "tsql@2008"),
    ("SHA224(t.s)", "tsql@2022"),
    ("SHA384(t.s)", "duckdb"),
    ("SHA1(t.s)", "oracle@11g"),
    ("TRIM(BOTH 'x-' FROM t.s)", "tsql@2019"),
    ("t.s ~ 'x'", "tsql@2022"),
    # PostgreSQL reads a text as a regular expression
    *(
        ("SUBSTRING(t.s FROM 'a.c')", target)
        for target in ("tsql", "oracle", "duckdb", "sqlite", "mysql", "clickhouse")
    ),
    ("SUBSTRING(t.s, t.s)", "tsql"),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    assert printed(expression, target) == expected


@every("expression, expected", VALUES)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_value(engine: object, expression: str, expected: object) -> None:
    assert engine(expression) == expected  # type: ignore[operator]


@every("expression, target", REFUSED)
def test_refused(expression: str, target: str) -> None:
    with pytest.raises(Unsupported):
        printed(expression, target)


@pytest.mark.parametrize("character", ["a", "é", "€", "\uffee", "🎸", "\U0010ffff"])
def test_utf8_by_arithmetic(character: str) -> None:
    """Compare the computed bytes of a code point with Python's (pitfall 69)."""
    encoded = character.encode()
    lead = {1: 0, 2: 0xC080, 3: 0xE08080, 4: 0xF0808080}[len(encoded)]
    computed = _bytes(exp.Literal.number(ord(character)), lead, len(encoded)).sql("sqlite")
    with closing(sqlite3.connect(":memory:")) as connection:
        assert connection.execute(f"SELECT {computed}").fetchone()[0] == int.from_bytes(encoded, "big")


@pytest.mark.parametrize("target", ["tsql@2008", "tsql@2017", "tsql@2019", "oracle@12c"])
def test_hashes_are_of_utf8(target: str) -> None:
    """Check a digest on every version that has one; its legality is judged."""
    assert "HASH" in printed("MD5(t.s)", target)
