"""Functions on text, by what is printed and by what comes out; numbers are those of the list of pitfalls."""

from __future__ import annotations

import pytest

from dialects import Unsupported

from .printed import on_duckdb, on_sqlite, printed

PRINTED = [
    # pitfall 58: blanks at the end count
    ("LENGTH(t.s)", "tsql", "(LEN(t.s + '.') - 1)"),
    ("LENGTH(t.data)", "tsql", "DATALENGTH(t.data)"),
    ("LENGTH(t.data)", "duckdb", "OCTET_LENGTH(t.data)"),
    # pitfall 59
    ("SUBSTRING(t.s, 2)", "tsql", "SUBSTRING(t.s, 2, 2147483647)"),
    ("SUBSTRING(t.s, 2)", "oracle", "SUBSTR(t.s, 2)"),
    ("SUBSTRING(t.s, 2, 3)", "sqlite", "SUBSTR(t.s, 2, 3)"),
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
    ("LPAD(t.s, t.big)", "duckdb", "LPAD(t.s, CAST(t.big AS INT), ' ')"),
    # pitfall 65
    ("REPEAT(t.s, 3)", "tsql", "REPLICATE(t.s, 3)"),
    ("REPEAT(t.s, 3)", "oracle", "RPAD(t.s, LENGTH(t.s) * 3, t.s)"),
    ("LEFT(t.s, 2)", "oracle", "SUBSTR(t.s, 1, 2)"),
    ("RIGHT(t.s, 2)", "oracle", "SUBSTR(t.s, GREATEST(LENGTH(t.s) - 2 + 1, 1), 2)"),
    ("RIGHT(t.s, 2)", "sqlite", "SUBSTR(t.s, -2, 2)"),
    (
        "REVERSE(t.s)",
        "oracle",
        "(SELECT LISTAGG(SUBSTR(t.s, LEVEL, 1)) WITHIN GROUP (ORDER BY LEVEL DESC) FROM DUAL CONNECT BY LEVEL <= LENGTH(t.s))",
    ),
    # pitfall 66
    ("CHR(t.n)", "tsql", "NCHAR(t.n)"),
    ("CHR(t.n)", "oracle", "CHR(t.n USING NCHAR_CS)"),
    ("CHR(t.n)", "sqlite", "CHAR(t.n)"),
    ("TRIM(t.s)", "tsql@2008", "LTRIM(RTRIM(t.s))"),
    ("TRIM(BOTH 'xy' FROM t.s)", "tsql@2022", "LTRIM(RTRIM(t.s, 'xy'), 'xy')"),
    ("TRIM(BOTH 'xy' FROM t.s)", "oracle", "LTRIM(RTRIM(t.s, 'xy'), 'xy')"),
    ("LTRIM(t.s)", "duckdb", "LTRIM(t.s)"),
    # pitfall 67: the arguments change places
    ("STRPOS(t.s, 'x')", "tsql", "CHARINDEX('x', t.s)"),
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
    ("LIKE_ESCAPED('a%b_c\\d')", "a\\%b\\_c\\\\d"),
]

REFUSED = [
    ("MD5(t.s)", "tsql@2017"),
    ("SHA224(t.s)", "tsql@2022"),
    ("SHA384(t.s)", "duckdb"),
    ("SHA1(t.s)", "oracle@11g"),
    ("TRIM(BOTH 'x' FROM t.s)", "tsql@2019"),
    ("t.s ~ 'x'", "tsql@2022"),
]


@pytest.mark.parametrize(("expression", "target", "expected"), PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    assert printed(expression, target) == expected


@pytest.mark.parametrize(("expression", "expected"), VALUES)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_value(engine: object, expression: str, expected: object) -> None:
    assert engine(expression) == expected  # type: ignore[operator]


@pytest.mark.parametrize(("expression", "target"), REFUSED)
def test_refused(expression: str, target: str) -> None:
    with pytest.raises(Unsupported):
        printed(expression, target)
