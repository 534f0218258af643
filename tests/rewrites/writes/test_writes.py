"""INSERT, UPDATE, DELETE and ON CONFLICT (pitfalls 103 to 109): generic SQL, the target, what comes out."""

from __future__ import annotations

import pytest

from dialects import Unsupported, translate
from tests.every import every
from tests.legality import findings

pytestmark = pytest.mark.pitfall(103, 104, 105, 106, 107, 108, 109)

SCHEMA = {
    "t": {"id": "BIGSERIAL", "n": "INT", "name": "VARCHAR", "text": "TEXT", "raw": "BYTEA", "at": "TIMESTAMPTZ"},
    "plain": {"id": "INT", "n": "INT"},
}
UNIQUE = {"t": [("id",), ("name",)], "plain": [("id",)]}

#: (what it shows, generic SQL, target, SQL of the target)
CASES = (
    (
        "rows without the key's column are in no conflict",
        'INSERT INTO "t" ("n") VALUES (%s) ON CONFLICT ("id") DO UPDATE SET "n" = EXCLUDED."n" RETURNING "t"."id"',
        "tsql@2008",
        "INSERT INTO [t] ([n]) OUTPUT INSERTED.[id] VALUES (%s)",
    ),
    (
        "nor are those without a column of it",
        'INSERT INTO "plain" ("n") VALUES (%s), (%s) ON CONFLICT ("n", "id") DO NOTHING',
        "tsql@2019",
        "INSERT INTO [plain] ([n]) VALUES (%s), (%s)",
    ),
    (
        "nor are those whose key is the server's",
        'INSERT INTO "plain" ("id", "n") VALUES (DEFAULT, %s), (DEFAULT, %s) ON CONFLICT ("id") DO NOTHING',
        "oracle@23ai",
        'INSERT INTO "PLAIN" ("N") SELECT "ROWS"."N" FROM'
        ' (SELECT TO_NUMBER(%s) AS "N" UNION ALL SELECT TO_NUMBER(%s)) "ROWS"',
    ),
    (
        "pitfall 103: OUTPUT of the written rows",
        'UPDATE "t" SET "n" = %s RETURNING "t"."id", "t"."n"',
        "tsql@2008",
        "UPDATE [t] SET [n] = %s OUTPUT INSERTED.[id], INSERTED.[n]",
    ),
    (
        "pitfall 103: OUTPUT of deleted rows",
        'DELETE FROM "t" WHERE "t"."n" = %s RETURNING "t"."id"',
        "tsql@2008",
        "DELETE [t] OUTPUT DELETED.[id] FROM [t] WHERE [t].[n] = %s",
    ),
    (
        "pitfall 103: keys rise with the rows only where the rows are sorted",
        'INSERT INTO "t" ("n") VALUES (%s), (%s) RETURNING "t"."id"',
        "tsql@2008",
        "INSERT INTO [t] ([n]) OUTPUT INSERTED.[id] SELECT [rows].[n] FROM (VALUES (%s, 1), (%s, 2))"
        " AS [rows]([n], [row number]) ORDER BY [rows].[row number]",
    ),
    (
        "pitfall 103: variables come after the parameters",
        'UPDATE "t" SET "n" = %s WHERE "n" = %s RETURNING "t"."id", "t"."n" AS "m"',
        "oracle@11g",
        'UPDATE "T" SET "N" = %s WHERE "N" = %s RETURNING "T"."ID", "T"."N" INTO %s, %s',
    ),
    (
        "pitfall 104: an upsert is a MERGE under a lock of the keys",
        'INSERT INTO "plain" ("id", "n") VALUES (%s, %s) ON CONFLICT("id") DO UPDATE SET "n" = EXCLUDED."n"',
        "tsql@2008",
        "MERGE INTO [plain] WITH (HOLDLOCK) USING (VALUES (%s, %s)) AS [excluded]([id], [n])"
        " ON ([plain].[id] = [excluded].[id]) WHEN MATCHED THEN UPDATE SET [n] = [excluded].[n]"
        " WHEN NOT MATCHED THEN INSERT ([id], [n]) VALUES ([excluded].[id], [excluded].[n]);",
    ),
    (
        "pitfall 104: Oracle reads the rows from DUAL, each of its column's type, and updates no key",
        'INSERT INTO "plain" ("id", "n") VALUES (%s, %s), (%s, %s) ON CONFLICT("id")'
        ' DO UPDATE SET "id" = EXCLUDED."id", "n" = EXCLUDED."n"',
        "oracle@11g",
        'MERGE INTO "PLAIN" USING (SELECT TO_NUMBER(%s) AS "ID", TO_NUMBER(%s) AS "N" FROM DUAL'
        ' UNION ALL SELECT TO_NUMBER(%s), TO_NUMBER(%s) FROM DUAL) "EXCLUDED"'
        ' ON ("PLAIN"."ID" = "EXCLUDED"."ID") WHEN MATCHED THEN UPDATE SET "N" = "EXCLUDED"."N"'
        ' WHEN NOT MATCHED THEN INSERT ("ID", "N") VALUES ("EXCLUDED"."ID", "EXCLUDED"."N")',
    ),
    (
        "pitfall 104: DO NOTHING looks at each key that is given",
        'INSERT INTO "t" ("id", "name") VALUES (%s, %s) ON CONFLICT DO NOTHING',
        "oracle@19c",
        'MERGE INTO "T" USING (SELECT TO_NUMBER(%s) AS "ID", %s AS "NAME" FROM DUAL) "EXCLUDED"'
        ' ON ("T"."ID" = "EXCLUDED"."ID" OR "T"."NAME" = "EXCLUDED"."NAME")'
        ' WHEN NOT MATCHED THEN INSERT ("ID", "NAME") VALUES ("EXCLUDED"."ID", "EXCLUDED"."NAME")',
    ),
    (
        "pitfall 104: of rows with the same key the first is inserted",
        'INSERT INTO "t" ("name") VALUES (%s), (%s) ON CONFLICT DO NOTHING',
        "tsql@2008",
        "MERGE INTO [t] WITH (HOLDLOCK) USING (SELECT [rows].[name] AS [name] FROM (SELECT [rows].[name] AS [name],"
        " ROW_NUMBER() OVER (PARTITION BY COALESCE((SELECT [t].[name] FROM [t] WHERE 1 = 0), [rows].[name])"
        " ORDER BY [rows].[row number])"
        " AS [row number] FROM (VALUES (%s, 1), (%s, 2)) AS [rows]([name], [row number])) AS [rows]"
        " WHERE [rows].[row number] = 1 OR [rows].[name] IS NULL) AS [excluded] ON ([t].[name] = [excluded].[name])"
        " WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([excluded].[name]);",
    ),
    (
        "pitfall 104: where no key is given nothing conflicts",
        'INSERT INTO "t" ("n") VALUES (%s) ON CONFLICT DO NOTHING',
        "tsql@2017",
        "INSERT INTO [t] ([n]) VALUES (%s)",
    ),
    (
        "pitfall 104: MERGE gives back what it wrote",
        'INSERT INTO "plain" ("id") VALUES (%s) ON CONFLICT("id") DO NOTHING RETURNING "plain"."id"',
        "tsql@2017",
        "MERGE INTO [plain] WITH (HOLDLOCK) USING (VALUES (%s)) AS [excluded]([id]) ON ([plain].[id] = [excluded].[id])"
        " WHEN NOT MATCHED THEN INSERT ([id]) VALUES ([excluded].[id]) OUTPUT INSERTED.[id];",
    ),
    (
        "pitfall 105: a row of defaults",
        'INSERT INTO "t" ("id") VALUES (DEFAULT) RETURNING "t"."id"',
        "tsql@2008",
        "INSERT INTO [t] OUTPUT INSERTED.[id] DEFAULT VALUES",
    ),
    ("pitfall 105: DEFAULT VALUES", 'INSERT INTO "t" DEFAULT VALUES', "tsql@2008", "INSERT INTO [t] DEFAULT VALUES"),
    (
        "pitfall 105: a row of defaults on Oracle",
        'INSERT INTO "t" ("id") VALUES (DEFAULT) RETURNING "t"."id"',
        "oracle@19c",
        'INSERT INTO "T" ("ID") VALUES (DEFAULT) RETURNING "T"."ID" INTO %s',
    ),
    (
        "pitfall 105: rows of defaults",
        'INSERT INTO "t" ("id") VALUES (DEFAULT), (DEFAULT) RETURNING "t"."id"',
        "tsql@2008",
        "MERGE INTO [t] USING (VALUES (1), (2)) AS [rows]([row number]) ON (1 = 0)"
        " WHEN NOT MATCHED THEN INSERT DEFAULT VALUES OUTPUT INSERTED.[id];",
    ),
    (
        "pitfall 105: a column of defaults is left out",
        'INSERT INTO "t" ("id", "n") VALUES (DEFAULT, %s), (DEFAULT, %s)',
        "oracle@19c",
        'INSERT INTO "T" ("N") SELECT "ROWS"."N" FROM (SELECT TO_NUMBER(%s) AS "N" FROM DUAL'
        ' UNION ALL SELECT TO_NUMBER(%s) FROM DUAL) "ROWS"',
    ),
    (
        "pitfall 106: a key for an identity column",
        'INSERT INTO "t" ("id", "n") VALUES (%s, %s) RETURNING "t"."id"',
        "tsql@2008",
        "SET IDENTITY_INSERT [t] ON; INSERT INTO [t] ([id], [n]) OUTPUT INSERTED.[id] VALUES (%s, %s);"
        " SET IDENTITY_INSERT [t] OFF",
    ),
    (
        "pitfall 106: a key for an identity column, merged",
        'INSERT INTO "t" ("id") VALUES (%s) ON CONFLICT("id") DO NOTHING',
        "tsql@2008",
        "SET IDENTITY_INSERT [t] ON; MERGE INTO [t] WITH (HOLDLOCK) USING (VALUES (%s)) AS [excluded]([id])"
        " ON ([t].[id] = [excluded].[id]) WHEN NOT MATCHED THEN INSERT ([id]) VALUES ([excluded].[id]);"
        " SET IDENTITY_INSERT [t] OFF",
    ),
    (
        "pitfall 106: a key of the user's own",
        'INSERT INTO "plain" ("id") VALUES (%s)',
        "tsql@2008",
        "INSERT INTO [plain] ([id]) VALUES (%s)",
    ),
    (
        "pitfall 107: DELETE over another table",
        'DELETE FROM "t" AS "x" USING "plain" WHERE "x"."n" = "plain"."id" AND "plain"."n" = %s',
        "tsql@2008",
        "DELETE [x] FROM [t] AS [x] WHERE EXISTS(SELECT 1 FROM [plain] WHERE [x].[n] = [plain].[id] AND [plain].[n] = %s)",
    ),
    (
        "pitfall 107: UPDATE over another table",
        'UPDATE "t" SET "n" = "plain"."n" + %s FROM "plain" WHERE "t"."n" = "plain"."id"',
        "oracle@19c",
        'UPDATE "T" SET "N" = (SELECT "PLAIN"."N" + %s FROM "PLAIN" WHERE "T"."N" = "PLAIN"."ID")'
        ' WHERE EXISTS(SELECT 1 FROM "PLAIN" WHERE "T"."N" = "PLAIN"."ID")',
    ),
    (
        "pitfall 107: UPDATE over another table, where there is a form for it",
        'UPDATE "t" SET "n" = "plain"."n" FROM "plain" WHERE "t"."n" = "plain"."id"',
        "oracle@23ai",
        'UPDATE "T" SET "N" = "PLAIN"."N" FROM "PLAIN" WHERE "T"."N" = "PLAIN"."ID"',
    ),
    (
        "pitfall 107: UPDATE over the table itself",
        'UPDATE "t" SET "n" = "y"."n" FROM "t" AS "y" WHERE "t"."n" = "y"."id"',
        "tsql@2008",
        "UPDATE [t] SET [n] = [y].[n] FROM [t] CROSS JOIN [t] AS [y] WHERE [t].[n] = [y].[id]",
    ),
    (
        "pitfall 108: a CASE of NULLs has a type",
        'UPDATE "t" SET "n" = CAST(CASE WHEN "id" = %s THEN NULL ELSE NULL END AS INTEGER)',
        "tsql@2008",
        "UPDATE [t] SET [n] = CAST(CASE WHEN [id] = %s THEN CAST(NULL AS INT) ELSE NULL END AS INT)",
    ),
    (
        "pitfall 108: a CASE of NULLs on Oracle",
        'UPDATE "t" SET "at" = CASE WHEN "id" = %s THEN NULL ELSE NULL END',
        "oracle@11g",
        'UPDATE "T" SET "AT" = CASE WHEN "ID" = %s THEN CAST(NULL AS TIMESTAMP) ELSE NULL END',
    ),
    (
        "pitfall 108: bytes beside a NULL stay bytes",
        'UPDATE "t" SET "raw" = CASE WHEN "id" = 1 THEN %s ELSE %s END',
        "tsql@2017",
        "UPDATE [t] SET [raw] = CASE WHEN [id] = 1 THEN CAST(%s AS VARBINARY(MAX)) ELSE CAST(%s AS VARBINARY(MAX)) END",
    ),
    (
        "pitfall 109: rows of NULLs have types",
        'INSERT INTO "t" ("name", "text", "raw", "at") VALUES (%s, %s, %s, %s), (%s, NULL, %s, %s)',
        "oracle@12c",
        'INSERT INTO "T" ("NAME", "TEXT", "RAW", "AT") SELECT "ROWS"."NAME", "ROWS"."TEXT", "ROWS"."RAW", "ROWS"."AT"'
        ' FROM (SELECT %s AS "NAME", TO_NCLOB(%s) AS "TEXT", TO_BLOB(%s) AS "RAW", CAST(%s AS TIMESTAMP) AS "AT"'
        ' FROM DUAL UNION ALL SELECT %s, TO_NCLOB(NULL), TO_BLOB(%s), CAST(%s AS TIMESTAMP) FROM DUAL) "ROWS"',
    ),
)


@every("sql, target, expected", [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_write(sql: str, target: str, expected: str) -> None:
    family, _, version = target.partition("@")
    translation = translate(sql, to=target, schema=SCHEMA, unique=UNIQUE)
    assert translation.sql == expected
    assert findings(expected, family, version) == []


#: (what it shows, generic SQL, target, what the error names)
REFUSED = (
    ("pitfall 104: the keys are not known", 'INSERT INTO "u" ("n") VALUES (1) ON CONFLICT DO NOTHING', "tsql", "key"),
    (
        "pitfall 104: a constraint by its name",
        'INSERT INTO "t" ("n") VALUES (1) ON CONFLICT ON CONSTRAINT "c" DO NOTHING',
        "oracle",
        "ON CONFLICT",
    ),
    (
        "pitfall 104: an update of the key itself",
        'INSERT INTO "t" ("id") VALUES (1) ON CONFLICT ("id") DO UPDATE SET "id" = 2',
        "oracle",
        "update of the key",
    ),
    (
        "pitfall 105: DEFAULT in one row of several",
        'INSERT INTO "t" ("n") VALUES (1), (DEFAULT)',
        "oracle@19c",
        "DEFAULT beside values",
    ),
    (
        "pitfall 103: RETURNING of several rows",
        'INSERT INTO "t" ("n") VALUES (1), (2) RETURNING "id"',
        "oracle@23ai",
        "RETURNING of several rows",
    ),
)


@every("sql, target, names", [pytest.param(*case[1:], id=case[0]) for case in REFUSED])
def test_refused_by_name(sql: str, target: str, names: str) -> None:
    with pytest.raises(Unsupported, match=names):
        translate(sql, to=target, schema=SCHEMA, unique=UNIQUE)


@pytest.mark.parametrize(("count", "derived"), [(1000, False), (1001, True)])
def test_a_thousand_rows_of_values(count: int, derived: bool) -> None:
    """Check that more rows come from a derived table (error 10738, pitfall 109)."""
    sql = f'INSERT INTO "t" ("n") VALUES {", ".join(["(%s)"] * count)}'
    translation = translate(sql, to="tsql@2008")
    assert ("SELECT [rows].[n] FROM (VALUES " in translation.sql) is derived
    assert translation.order == tuple(range(count))
    assert findings(translation.sql, "tsql", "2008") == []


def test_variables_are_numbered_after_lists() -> None:
    """Check that variables follow a list's placeholder after it is expanded (pitfall 103)."""
    sql = 'UPDATE "t" SET "n" = %s WHERE "id" IN (%s, %s, %s) RETURNING "t"."id"'
    translation = translate(sql, to="oracle@19c", paramstyle="named")
    assert translation.order == (0, 1, 2, 3, 4)
    assert translation.sql.endswith('RETURNING "T"."ID" INTO :p4')


TRIGGERED = {"t": {"id": "BIGSERIAL NOT NULL", "n": "INT", "name": "VARCHAR(20)", "price": "DECIMAL(30, 18)"}}
INTO = "SET NOCOUNT ON; DECLARE @written TABLE ([id] BIGINT{}); {}; SELECT [id]{} FROM @written; SET NOCOUNT OFF"


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        (
            'INSERT INTO "t" ("n") VALUES (%s), (%s) RETURNING "t"."id"',
            INTO.format(
                "",
                "INSERT INTO [t] ([n]) OUTPUT INSERTED.[id] INTO @written SELECT [rows].[n] FROM (VALUES (%s, 1), (%s, 2))"
                " AS [rows]([n], [row number]) ORDER BY [rows].[row number]",
                "",
            ),
        ),
        (
            'INSERT INTO "t" ("id", "n") VALUES (%s, %s) RETURNING "t"."id", "t"."price"',
            INTO.format(
                ", [price] NUMERIC(30, 18)",
                "SET IDENTITY_INSERT [t] ON; INSERT INTO [t] ([id], [n]) OUTPUT INSERTED.[id], INSERTED.[price] INTO @written"
                " VALUES (%s, %s); SET IDENTITY_INSERT [t] OFF",
                ", [price]",
            ),
        ),
        (
            'UPDATE "t" SET "n" = %s WHERE "t"."id" = %s RETURNING "t"."id", "t"."name"',
            INTO.format(
                ", [name] NVARCHAR(20)",
                "UPDATE [t] SET [n] = %s OUTPUT INSERTED.[id], INSERTED.[name] INTO @written WHERE [t].[id] = %s",
                ", [name]",
            ),
        ),
        (
            'DELETE FROM "t" WHERE "t"."id" = %s RETURNING "t"."id"',
            INTO.format("", "DELETE [t] OUTPUT DELETED.[id] INTO @written FROM [t] WHERE [t].[id] = %s", ""),
        ),
        ('UPDATE "t" SET "n" = %s', "UPDATE [t] SET [n] = %s"),
    ],
)
def test_tables_with_triggers_give_rows_into_a_variable(sql: str, expected: str) -> None:
    """Check OUTPUT INTO: a table with triggers refuses OUTPUT without INTO (error 334)."""
    for target in ("tsql@2008", "tsql@2025"):
        assert translate(sql, to=target, schema=TRIGGERED, triggers=["t"]).sql == expected
    assert "@written" not in translate(sql, to="tsql", schema=TRIGGERED, triggers=["another"]).sql
    assert "@written" not in translate(sql, to="duckdb", schema=TRIGGERED, triggers=["t"]).sql


def test_an_upsert_into_a_table_with_triggers() -> None:
    sql = 'INSERT INTO "t" ("name") VALUES (%s) ON CONFLICT ("name") DO UPDATE SET "n" = 1 RETURNING "t"."id"'
    found = translate(sql, to="tsql", schema=TRIGGERED, unique={"t": [("name",)]}, triggers=["t"]).sql
    assert found.startswith("SET NOCOUNT ON; DECLARE @written TABLE ([id] BIGINT); MERGE INTO [t] ")
    assert found.endswith(" OUTPUT INSERTED.[id] INTO @written; SELECT [id] FROM @written; SET NOCOUNT OFF")


def test_columns_of_unknown_types_are_refused() -> None:
    message = r"^RETURNING a column of unknown type from a table with triggers is not supported on tsql@2017: give the"
    with pytest.raises(Unsupported, match=message):
        translate('INSERT INTO "t" ("n") VALUES (1) RETURNING "t"."id"', to="tsql", triggers=["t"])


@pytest.mark.parametrize("target", ["tsql", "oracle", "sqlite"])
@pytest.mark.parametrize(
    ("query", "nested"),
    [
        ('(SELECT DISTINCT "x" FROM "s")', "FROM (SELECT DISTINCT"),
        ('SELECT DISTINCT "x" FROM "s"', "FROM (SELECT DISTINCT"),
        ('SELECT "n" FROM "s" UNION SELECT "x" FROM "s"', "UNION SELECT"),
    ],
)
def test_inserted_values_are_rounded_after_duplicates_are_removed(target: str, query: str, nested: str) -> None:
    """A query in parentheses is nested in one pair: SQL Server refuses ``FROM ((SELECT ...)) AS t``."""
    schema = {"t": {"n": "INT"}, "s": {"n": "INT", "x": "DOUBLE PRECISION"}}
    sql = translate(f'INSERT INTO "t" ("n") {query}', to=target, schema=schema).sql
    assert sql.index("ROUND(") < sql.index(nested)
    assert "((SELECT" not in sql
