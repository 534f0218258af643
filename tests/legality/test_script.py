"""The judge of scripts is judged: it finds what servers refuse because of earlier statements, and nothing in good ones."""

from __future__ import annotations

import pytest

from tests.legality.script import script_findings

TABLE = "CREATE TABLE [a] ([id] BIGINT NOT NULL CONSTRAINT [a_pkey] PRIMARY KEY IDENTITY(1, 1), [n] INT NULL, [t] NVARCHAR(MAX) NOT NULL, [c] NVARCHAR(9) NULL)"
LONG = 'CREATE TABLE "A" ("ID" NUMBER(19) NOT NULL CONSTRAINT "A_PKEY" PRIMARY KEY, "T" NCLOB, "C" NVARCHAR2(2000))'
OTHER = "CREATE TABLE [b] ([id] BIGINT NOT NULL PRIMARY KEY, [a_id] BIGINT NULL, [c] NVARCHAR(9) NULL)"
CHECKED = "ALTER TABLE [a] ADD CONSTRAINT [k] CHECK ([c] > N'a')"
DEFAULT = (
    "DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [a] DROP CONSTRAINT ' + QUOTENAME([name]) FROM"
    " [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[a]') AND"
    " COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement)"
)

BAD = [
    ("tsql", "2017", [TABLE, "CREATE INDEX [i] ON [a]([n], [t])"], "Msg 1919"),
    ("tsql", "2017", [TABLE, "ALTER TABLE [a] ADD CONSTRAINT [u] UNIQUE ([t])"], "Msg 1919"),
    ("tsql", "2017", [TABLE, "CREATE TABLE [c] ([t] VARBINARY(MAX) NOT NULL PRIMARY KEY)"], "Msg 1919"),
    ("tsql", "2017", [TABLE, "ALTER TABLE [a] ADD [r] VARBINARY(MAX) NULL CONSTRAINT [u] UNIQUE"], "Msg 1919"),
    (
        "oracle",
        "19c",
        [LONG, 'CREATE INDEX "I" ON "A"((LOWER("C")))', 'ALTER TABLE "A" MODIFY "C" NVARCHAR2(2001)'],
        "ORA-30556",
    ),
    ("oracle", "19c", [LONG, 'CREATE INDEX "I" ON "A"("ID" DESC)', 'ALTER TABLE "A" MODIFY "ID" NUMBER'], "ORA-30556"),
    ("tsql", "2014", [f"CREATE INDEX [i] ON [a]({', '.join(f'[c{n}]' for n in range(17))})"], "Msg 1904"),
    (
        "tsql",
        "2017",
        [TABLE, OTHER, "ALTER TABLE [b] ADD CONSTRAINT [f] FOREIGN KEY ([c]) REFERENCES [a] ([c]) ON DELETE CASCADE"],
        "Msg 1776",
    ),
    (
        "tsql",
        "2017",
        [
            TABLE,
            "CREATE UNIQUE INDEX [u] ON [a]([c]) WHERE [c] IS NOT NULL",
            OTHER,
            "ALTER TABLE [b] ADD CONSTRAINT [f] FOREIGN KEY ([c]) REFERENCES [a] ([c])",
        ],
        "Msg 1776",
    ),
    (
        "tsql",
        "2017",
        [TABLE, "ALTER TABLE [a] ADD CONSTRAINT [f] FOREIGN KEY ([n]) REFERENCES [a] ([id]) ON DELETE SET NULL"],
        "Msg 1785",
    ),
    (
        "tsql",
        "2017",
        [
            TABLE,
            OTHER,
            "ALTER TABLE [b] ADD CONSTRAINT [f] FOREIGN KEY ([a_id]) REFERENCES [a] ([id]) ON DELETE CASCADE",
            "ALTER TABLE [b] ADD CONSTRAINT [g] FOREIGN KEY ([id]) REFERENCES [a] ([id]) ON DELETE SET NULL",
        ],
        "Msg 1785",
    ),
    (
        "tsql",
        "2017",
        ["CREATE TABLE [a] ([n] INT, [g] AS ([n] + 1))", "CREATE INDEX [i] ON [a]([n]) WHERE [g] > 1"],
        "Msg 10609",
    ),
    (
        "tsql",
        "2017",
        [TABLE, "CREATE INDEX [i] ON [a]([n])", "ALTER TABLE [a] ALTER COLUMN [n] INT NOT NULL"],
        "i reads n",
    ),
    ("tsql", "2017", [TABLE, "ALTER TABLE [a] ALTER COLUMN [n] INT"], "n takes NULL afterwards"),
    ("tsql", "2017", [TABLE, "ALTER TABLE [a] ALTER COLUMN [id] INT NOT NULL"], "Msg 5074: a_pkey reads id"),
    ("tsql", "2017", [TABLE, CHECKED, "ALTER TABLE [a] ALTER COLUMN [c] NVARCHAR(9) NOT NULL"], "Msg 5074: k reads c"),
    ("tsql", "2017", [TABLE, CHECKED, "ALTER TABLE [a] ALTER COLUMN [c] NVARCHAR(8) NULL"], "Msg 5074: k reads c"),
    (
        "tsql",
        "2017",
        [TABLE, "ALTER TABLE [a] ADD DEFAULT 7 FOR [n]", "ALTER TABLE [a] ALTER COLUMN [n] BIGINT NULL"],
        "Msg 5074: the default of n",
    ),
    (
        "tsql",
        "2017",
        [TABLE, "ALTER TABLE [a] ADD [g] AS ([n] + 1)", "ALTER TABLE [a] ALTER COLUMN [n] BIGINT NULL"],
        "Msg 5074: g reads n",
    ),
    (
        "tsql",
        "2017",
        [
            TABLE,
            "CREATE INDEX [i] ON [a]([n])",
            "EXECUTE sp_rename N'[a].[n]', N'm', N'COLUMN'",
            "EXECUTE sp_rename N'[a]', N'b', N'OBJECT'",
            "ALTER TABLE [b] ALTER COLUMN [m] BIGINT NULL",
        ],
        "Msg 5074: i reads m",
    ),
    ("oracle", "19c", [LONG, 'CREATE INDEX "I" ON "A"("T")'], "ORA-02327"),
    ("oracle", "19c", [LONG, 'ALTER TABLE "A" ADD CONSTRAINT "U" UNIQUE ("ID", "T")'], "ORA-02327"),
    ("oracle", "19c", ['CREATE TABLE "A" ("A" NVARCHAR2(2000), "B" NVARCHAR2(2000), UNIQUE ("A", "B"))'], "ORA-01450"),
    ("oracle", "19c", [LONG, 'ALTER TABLE "A" MODIFY "C" NULL'], "ORA-01451"),
    (
        "oracle",
        "19c",
        [LONG, 'ALTER TABLE "A" MODIFY "C" NOT NULL', 'ALTER TABLE "A" MODIFY "C" NOT NULL'],
        "ORA-01442",
    ),
    ("oracle", "19c", [LONG, 'ALTER TABLE "A" MODIFY "T" NVARCHAR2(20)'], "ORA-22859"),
    ("oracle", "19c", [LONG, 'ALTER TABLE "A" MODIFY "C" NCLOB'], "ORA-22858"),
    ("duckdb", "2.0", ['CREATE TABLE "a" ("i" INTERVAL)', 'CREATE UNIQUE INDEX "i" ON "a"("i")'], "INTERVAL in a key"),
]

GOOD = [
    (
        "tsql",
        "2017",
        [
            TABLE,
            CHECKED,
            "ALTER TABLE [a] ALTER COLUMN [c] NVARCHAR(10) NULL",
            "ALTER TABLE [a] DROP CONSTRAINT [k]",
            "ALTER TABLE [a] ALTER COLUMN [c] NVARCHAR(10) NOT NULL",
            "ALTER TABLE [a] ADD DEFAULT 7 FOR [n]",
            DEFAULT,
            "ALTER TABLE [a] ALTER COLUMN [n] BIGINT NOT NULL",
        ],
    ),
    (
        "tsql",
        "2017",
        [
            TABLE,
            "CREATE UNIQUE INDEX [u] ON [a]([c]) INCLUDE ([t]) WHERE [c] IS NOT NULL",
            OTHER,
            "ALTER TABLE [b] ADD CONSTRAINT [f] FOREIGN KEY ([a_id]) REFERENCES [a] ([id]) ON DELETE CASCADE",
        ],
    ),
    (
        "oracle",
        "19c",
        [
            LONG,
            'CREATE INDEX "I" ON "A"("C")',
            'ALTER TABLE "A" MODIFY "C" NOT NULL',
            'ALTER TABLE "A" MODIFY "C" NULL',
        ],
    ),
]


@pytest.mark.parametrize(("family", "version", "statements", "error"), BAD)
def test_bad_script_is_found(family: str, version: str, statements: list[str], error: str) -> None:
    assert error in " ".join(script_findings(statements, family, version))


@pytest.mark.parametrize(("family", "version", "statements"), GOOD)
def test_good_script_passes(family: str, version: str, statements: list[str]) -> None:
    assert script_findings(statements, family, version) == []
