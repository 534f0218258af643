"""E. Strings; F. numbers. What a function becomes is in tests/functions; here is what surrounds it."""

from __future__ import annotations

from .table import REFUSED, Row, judge, rows

TEXT = [
    ("pitfall 54", "text_contains_bracket", "tsql", "LIKE %s ESCAPE '\\'"),
    ("pitfall 54", "text_contains_percent", "oracle", "LIKE %s ESCAPE '\\'"),
    ("pitfall 54", "text_contains_percent", "duckdb", 'CONTAINS("example_entry"."headline", %s)'),
    ("pitfall 54", 'SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE \'a\\_b\'', "tsql", "ESCAPE '\\'"),
    ("pitfall 55", "text_column_contains", "tsql", ("REPLACE(REPLACE(REPLACE(REPLACE(", "'[', '\\['"), ("E'",)),
    ("pitfall 55", "text_column_contains", "oracle", "REPLACE(REPLACE(REPLACE("),
    (
        "pitfall 56",
        "text_icontains",
        "tsql",
        "UPPER([example_entry].[headline]) LIKE UPPER(%s) ESCAPE '\\'",
        ("ILIKE",),
    ),
    ("pitfall 56", 'SELECT "a"."id" FROM "a" WHERE "a"."name" ILIKE \'x\'', "oracle", "UPPER(", ("ILIKE",)),
    (
        "pitfall 56",
        'SELECT "a"."id" FROM "a" WHERE UPPER("a"."n"::TEXT) LIKE \'1\'',
        "duckdb",
        "CAST(",
        ('UPPER("a"."n")',),
    ),
    ("pitfall 57", "text_exact", "tsql", "= %s", ("COLLATE",)),
    ("pitfall 58", 'SELECT LENGTH("a"."name") AS "x" FROM "a"', "tsql", "LEN([a].[name] + "),
    ("pitfall 59", 'SELECT SUBSTRING("a"."name", 2) AS "x" FROM "a"', "tsql", ", 2, "),
    ("pitfall 60", 'SELECT CONCAT("a"."name", "a"."n") AS "x" FROM "a"', "tsql@2012", "CONCAT("),
    (
        "pitfall 60",
        'SELECT CONCAT("a"."name", \'-\', "a"."name") AS "x" FROM "a"',
        "oracle",
        " || ",
        ("CONCAT(", "COALESCE"),
    ),
    ("pitfall 61", "text_exact_empty", "oracle", "IS NULL"),
    ("pitfall 61", "text_not_empty", "oracle", "IS NULL"),
    ("pitfall 61", "text_exact_empty", "tsql", "= %s"),
    ("pitfall 62", 'SELECT CAST("a"."n" AS TEXT) AS "x" FROM "a"', "tsql", "AS NVARCHAR(MAX))"),
    ("pitfall 62", 'SELECT CAST("a"."n" AS TEXT) AS "x" FROM "a"', "oracle", "NVARCHAR2(2000)", ("CLOB",)),
    ("pitfall 62", 'SELECT CAST("a"."name" AS VARCHAR(3)) AS "x" FROM "a"', "duckdb", ", 1, 3)"),
    ("pitfall 63", 'SELECT \'é\' AS "x", \'e\' AS "y" FROM "a"', "tsql", "N'é' AS [x], 'e' AS [y]"),
    ("pitfall 64", 'SELECT LPAD("a"."name", 5, \'x\') AS "x" FROM "a"', "tsql", "REPLICATE(", ("LPAD",)),
    ("pitfall 65", 'SELECT REPEAT("a"."name", 3) AS "x" FROM "a"', "oracle", "RPAD(", ("REPEAT",)),
    ("pitfall 66", 'SELECT CHR("a"."n") AS "x" FROM "a"', "tsql", "NCHAR("),
    ("pitfall 67", 'SELECT STRPOS("a"."name", %s) AS "x" FROM "a"', "tsql", "CHARINDEX(%s, "),
    ("pitfall 67", 'SELECT STRPOS("a"."name", \'x\') AS "x" FROM "a"', "oracle", 'INSTR("A"."NAME", '),
    (
        "pitfall 68",
        'SELECT REPLACE("a"."name", \'x\', \'y\') AS "x" FROM "a"',
        "tsql",
        "COLLATE Latin1_General_100_BIN2",
    ),
    ("pitfall 69", 'SELECT MD5("a"."name") AS "x" FROM "a"', "oracle", "STANDARD_HASH("),
    ("pitfall 69", 'SELECT SHA224("a"."name") AS "x" FROM "a"', "tsql@2022", REFUSED),
    ("pitfall 69", 'SELECT SHA512("a"."name") AS "x" FROM "a"', "duckdb", REFUSED),
    ("pitfall 70", "text_regex", "tsql@2022", REFUSED),
    ("pitfall 70", "text_regex", "tsql@2025", "REGEXP_LIKE("),
    ("pitfall 70", "text_iregex", "oracle", ("REGEXP_LIKE(", "'i"), ("REGEXP_I_LIKE",)),
    ("pitfall 70", "text_iregex", "duckdb", "REGEXP_MATCHES("),
]

NUMBERS = [
    ("pitfall 71", "expression_divide_integers", "oracle", "TRUNC("),
    ("pitfall 71", "expression_divide_integers", "duckdb", " // "),
    ("pitfall 71", "expression_divide_integers", "tsql", " / ", ("TRUNC", "//")),
    ("pitfall 72", "expression_modulo", "oracle", "MOD("),
    ("pitfall 72", "expression_modulo", "tsql", " % "),
    ("pitfall 73", "expression_power", "tsql", "POWER(CAST("),
    (
        "pitfall 74",
        'SELECT LOG(2, "a"."n") AS "x", LN("a"."n") AS "y" FROM "a"',
        "tsql",
        ("LOG([a].[n], 2)", "LOG([a].[n]) AS [y]"),
    ),
    ("pitfall 74", 'SELECT LOG("a"."n") AS "x" FROM "a"', "tsql", "LOG10("),
    ("pitfall 74", 'SELECT LOG("a"."n") AS "x" FROM "a"', "oracle", "LOG(10, "),
    (
        "pitfall 75",
        'SELECT ROUND("a"."price") AS "x", CEIL("a"."price") AS "y" FROM "a"',
        "tsql",
        ("ROUND([a].[price], 0)", "CEILING("),
    ),
    (
        "pitfall 76",
        'SELECT PI() AS "x", COT("a"."n") AS "y" FROM "a"',
        "oracle",
        ("ACOS(-1)", "1 / TAN("),
        ("PI()", "COT("),
    ),
    (
        "pitfall 76",
        'SELECT DEGREES("a"."n") AS "x", ATAN2("a"."n", "a"."m") AS "y" FROM "a"',
        "tsql",
        ("AS FLOAT)", "ATN2("),
        ("ATAN2(",),
    ),
    ("pitfall 77", "expression_bitxor", "oracle", "2 * BITAND(", (" ^ ", "#")),
    ("pitfall 77", "expression_bitxor", "duckdb", "XOR(", ("#",)),
    ("pitfall 77", "expression_bit_shifts", "tsql@2019", "POWER(CAST(2 AS BIGINT), ", ("<<",)),
    ("pitfall 77", "expression_bit_shifts", "tsql@2022", "<<"),
    ("pitfall 78", 'SELECT GREATEST("a"."n", "a"."m") AS "x" FROM "a"', "tsql@2019", "MAX(value) FROM (VALUES ("),
    ("pitfall 78", 'SELECT GREATEST("a"."n", "a"."m") AS "x" FROM "a"', "tsql@2022", "GREATEST("),
    ("pitfall 78", 'SELECT GREATEST("a"."n", "a"."m") AS "x" FROM "a"', "oracle", "COALESCE("),
    ("pitfall 79", 'SELECT CAST("a"."price" AS INTEGER) AS "x" FROM "a"', "tsql", "ROUND("),
    ("pitfall 79", 'SELECT TRY_CAST("a"."name" AS INTEGER) AS "x" FROM "a"', "tsql@2012", "TRY_CAST("),
    ("pitfall 79", 'SELECT TRY_CAST("a"."name" AS INTEGER) AS "x" FROM "a"', "tsql@2008", REFUSED),
    (
        "pitfall 79",
        'SELECT TRY_CAST("a"."name" AS INTEGER) AS "x" FROM "a"',
        "oracle",
        "DEFAULT NULL ON CONVERSION ERROR)",
    ),
    ("pitfall 79", 'SELECT TRY_CAST("a"."name" AS INTEGER) AS "x" FROM "a"', "oracle@11g", REFUSED),
]


@rows([*TEXT, *NUMBERS])
def test_printed(row: Row) -> None:
    judge(row)
