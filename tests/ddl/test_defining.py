"""Definitions one after the other: what the catalogue knows, and what is refused where it does not."""

from __future__ import annotations

import datetime

import pytest

from dialects import InvalidSQL, Unsupported, translate
from dialects.ddl.naming import derive_name
from dialects.pipeline.ddl import Definitions, define

pytestmark = pytest.mark.pitfall(20, 21)

TABLE = 'CREATE TABLE "t" ("id" BIGINT NOT NULL PRIMARY KEY, "n" INTEGER NULL, "b" BOOLEAN NOT NULL DEFAULT FALSE)'

#: What has been defined, one more statement, target, what comes of it.
SAID: dict[str, tuple[tuple[str, ...], str, str, tuple[str, ...]]] = {
    "type and collation are said again": (
        ('CREATE TABLE "t" ("s" VARCHAR(9) COLLATE "C" NOT NULL)',),
        'ALTER TABLE "t" ALTER COLUMN "s" DROP NOT NULL',
        "tsql",
        ("ALTER TABLE [t] ALTER COLUMN [s] NVARCHAR(9) COLLATE Latin1_General_100_BIN2 NULL",),
    ),
    "an index of an expression is made anew around a change of type": (
        ('CREATE TABLE "t" ("s" VARCHAR(9) NOT NULL)', 'CREATE INDEX "i" ON "t" ((LOWER("s")))'),
        'ALTER TABLE "t" ALTER COLUMN "s" TYPE VARCHAR(20)',
        "oracle",
        ('DROP INDEX "I"', 'ALTER TABLE "T" MODIFY "S" NVARCHAR2(20)', 'CREATE INDEX "I" ON "T"((LOWER("S")))'),
    ),
    "a unique index of some rows is made anew, and one of a column is not": (
        (
            'CREATE TABLE "t" ("n" INTEGER NOT NULL, "s" VARCHAR(9) NOT NULL)',
            'CREATE UNIQUE INDEX "i" ON "t" ("s") WHERE "n" = 3',
            'CREATE INDEX "j" ON "t" ("n")',
        ),
        'ALTER TABLE "t" ALTER COLUMN "n" TYPE BIGINT',
        "oracle",
        (
            'DROP INDEX "I"',
            'ALTER TABLE "T" MODIFY "N" NUMBER(19)',
            'CREATE UNIQUE INDEX "I" ON "T"((CASE WHEN "N" = 3 THEN "S" END))',
        ),
    ),
    "a descending index is made anew": (
        ('CREATE TABLE "t" ("n" INTEGER NOT NULL)', 'CREATE INDEX "i" ON "t" ("n" DESC)'),
        'ALTER TABLE "t" ALTER COLUMN "n" TYPE BIGINT',
        "oracle",
        ('DROP INDEX "I"', 'ALTER TABLE "T" MODIFY "N" NUMBER(19)', 'CREATE INDEX "I" ON "T"("N" DESC)'),
    ),
    "nullability leaves an index of an expression": (
        ('CREATE TABLE "t" ("n" INTEGER NOT NULL)', 'CREATE INDEX "i" ON "t" ("n" DESC)'),
        'ALTER TABLE "t" ALTER COLUMN "n" DROP NOT NULL',
        "oracle",
        ('ALTER TABLE "T" MODIFY "N" NULL',),
    ),
    "a computed text is of one character set": (
        ('CREATE TABLE "t" ("s" VARCHAR(9) NOT NULL)',),
        """ALTER TABLE "t" ADD COLUMN "c" VARCHAR(9) GENERATED ALWAYS AS (CASE WHEN "s" = 'a' THEN "s" ELSE 'b' END)""",
        "oracle",
        (
            """ALTER TABLE "T" ADD "C" NVARCHAR2(9) GENERATED ALWAYS AS (CASE WHEN "S" = 'a' THEN "S" ELSE N'b' END) VIRTUAL""",
        ),
    ),
    "an address is text of no national character set": (
        ('CREATE TABLE "t" ("ip" INET NULL, "s" VARCHAR(39) NOT NULL)',),
        'ALTER TABLE "t" ADD COLUMN "c" VARCHAR(39) GENERATED ALWAYS AS (COALESCE("ip", "s"))',
        "oracle",
        ('ALTER TABLE "T" ADD "C" NVARCHAR2(39) GENERATED ALWAYS AS (COALESCE(TO_NCHAR("IP"), "S")) VIRTUAL',),
    ),
    "an address beside a literal": (
        ('CREATE TABLE "t" ("ip" INET NULL, "s" VARCHAR(39) NOT NULL)',),
        """ALTER TABLE "t" ADD CONSTRAINT "c" CHECK (COALESCE("ip", '::1') <> CASE WHEN "s" = 'a' THEN "ip" ELSE '::2' END)""",
        "oracle",
        (
            """ALTER TABLE "T" ADD CONSTRAINT "C" CHECK (COALESCE("IP", '::1') <> CASE WHEN "S" = 'a' THEN "IP" ELSE '::2' END)""",
        ),
    ),
    "addresses that are compared with text": (
        ('CREATE TABLE "t" ("ip" INET NULL, "s" VARCHAR(39) NULL)',),
        'ALTER TABLE "t" ADD CONSTRAINT "c" CHECK (NULLIF("s", "ip") IS NULL)',
        "oracle",
        ('ALTER TABLE "T" ADD CONSTRAINT "C" CHECK (NULLIF("S", TO_NCHAR("IP")) IS NULL)',),
    ),
    "an index goes and comes again": (
        (TABLE, 'CREATE INDEX "i" ON "t" ("n" DESC)'),
        'ALTER TABLE "t" ALTER COLUMN "n" SET NOT NULL',
        "tsql",
        (
            "DROP INDEX [i] ON [t]",
            "ALTER TABLE [t] ALTER COLUMN [n] INT NOT NULL",
            "CREATE INDEX [i] ON [t]([n] DESC)",
        ),
    ),
    "under the new name": (
        (TABLE, 'CREATE INDEX "i" ON "t" ("n")'),
        'ALTER TABLE "t" RENAME COLUMN "n" TO "m"',
        "duckdb",
        ('DROP INDEX "i"', 'ALTER TABLE "t" RENAME COLUMN "n" TO "m"', 'CREATE INDEX "i" ON "t"("m")'),
    ),
    "what is gone does not come again": (
        (TABLE, 'CREATE INDEX "i" ON "t" ("n")', 'CREATE INDEX "j" ON "t" ("b")'),
        'ALTER TABLE "t" DROP COLUMN "n"',
        "duckdb",
        ('DROP INDEX "i"', 'DROP INDEX "j"', 'ALTER TABLE "t" DROP COLUMN "n"', 'CREATE INDEX "j" ON "t"("b")'),
    ),
    "several changes": (
        (TABLE,),
        'ALTER TABLE "t" ALTER COLUMN "n" TYPE BIGINT, ALTER COLUMN "n" SET NOT NULL',
        "tsql",
        ("ALTER TABLE [t] ALTER COLUMN [n] BIGINT NULL", "ALTER TABLE [t] ALTER COLUMN [n] BIGINT NOT NULL"),
    ),
    "a type that it has": ((TABLE,), 'ALTER TABLE "t" ALTER COLUMN "n" TYPE INTEGER', "tsql", ()),
    "a constraint without a name": (
        ('CREATE TABLE "t" ("n" INTEGER NOT NULL UNIQUE CHECK ("n" > 0))',),
        'ALTER TABLE "t" DROP CONSTRAINT "t_n_check"',
        "oracle",
        ('ALTER TABLE "T" DROP CONSTRAINT "T_N_CHECK"',),
    ),
    "keys of a dropped table": (
        ('CREATE TABLE "t" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY)', 'ALTER TABLE "t" RENAME TO "u"'),
        'DROP TABLE "u" CASCADE',
        "duckdb",
        ('DROP TABLE "u" CASCADE', 'DROP SEQUENCE "t_id_seq"'),
    ),
    "keys of a table of an earlier name": (
        ('CREATE TABLE "t" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY)', 'ALTER TABLE "t" RENAME TO "u"'),
        'CREATE TABLE "t" ("id" BIGINT PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY)',
        "duckdb",
        (
            'CREATE SEQUENCE "t_id_seq1"',
            'CREATE TABLE "t" ("id" BIGINT CONSTRAINT "t_pkey" PRIMARY KEY DEFAULT NEXTVAL(\'"t_id_seq1"\'))',
        ),
    ),
    "a key that was renamed": (
        (
            'CREATE TABLE "t" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY)',
            'ALTER TABLE "t" RENAME COLUMN "id" TO "no"',
        ),
        'DROP TABLE "t"',
        "duckdb",
        ('DROP TABLE "t"', 'DROP SEQUENCE "t_id_seq"'),
    ),
    "the trigger of a key that is renamed": (
        ('CREATE TABLE "t" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY)',),
        'ALTER TABLE "t" RENAME COLUMN "id" TO "no"',
        "oracle@11g",
        (
            'ALTER TABLE "T" RENAME COLUMN "ID" TO "NO"',
            'CREATE OR REPLACE TRIGGER "T_ID_TR" BEFORE INSERT ON "T" FOR EACH ROW WHEN ( new."NO" IS NULL) '
            'BEGIN SELECT "T_ID_SEQ".NEXTVAL INTO :NEW."NO" FROM DUAL; END;',
        ),
    ),
    "a key that is dropped": (
        ('CREATE TABLE "t" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY, "n" INT)',),
        'ALTER TABLE "t" DROP COLUMN "id"',
        "oracle@11g",
        (
            'DROP TRIGGER "T_ID_TR"',
            'ALTER TABLE "T" DROP COLUMN "ID" CASCADE CONSTRAINTS',
            'DROP SEQUENCE "T_ID_SEQ"',
        ),
    ),
    "names that others have": (
        (
            'CREATE TABLE "t" ("n" INT PRIMARY KEY, "m" INT UNIQUE CHECK ("m" > 0) CHECK ("m" < 9))',
            'ALTER TABLE "t" RENAME TO "u"',
        ),
        'CREATE TABLE "t" ("n" INT PRIMARY KEY, "m" INT UNIQUE CHECK ("m" > 0) CHECK ("m" < 9))',
        "oracle",
        (
            'CREATE TABLE "T" ("N" NUMBER(11) CONSTRAINT "T_PKEY1" PRIMARY KEY,'
            ' "M" NUMBER(11) CONSTRAINT "T_M_KEY1" UNIQUE CONSTRAINT "T_M_CHECK2" CHECK ("M" > 0)'
            ' CONSTRAINT "T_M_CHECK3" CHECK ("M" < 9))',
        ),
    ),
    "an index of columns that are unique": (
        ('CREATE TABLE "t" ("id" BIGINT PRIMARY KEY, "n" INT, UNIQUE ("id", "n"))',),
        'CREATE INDEX "i" ON "t" ("id", "n")',
        "oracle",
        (),
    ),
    "the other order of columns": (
        ('CREATE TABLE "t" ("id" BIGINT PRIMARY KEY, "n" INT, UNIQUE ("id", "n"))',),
        'CREATE INDEX "i" ON "t" ("n", "id")',
        "oracle",
        ('CREATE INDEX "I" ON "T"("N", "ID")',),
    ),
    "an index that is needed after its constraint": (
        ('CREATE TABLE "t" ("n" INT, CONSTRAINT "u" UNIQUE ("n"))', 'CREATE INDEX "i" ON "t" ("n")'),
        'ALTER TABLE "t" DROP CONSTRAINT "u"',
        "oracle",
        ('ALTER TABLE "T" DROP CONSTRAINT "U"', 'CREATE INDEX "I" ON "T"("N")'),
    ),
    "an index that a constraint makes needless": (
        ('CREATE TABLE "t" ("n" INT)', 'CREATE INDEX "i" ON "t" ("n")'),
        'ALTER TABLE "t" ADD CONSTRAINT "u" UNIQUE ("n")',
        "oracle@23ai",
        ('DROP INDEX "I"', 'ALTER TABLE "T" ADD CONSTRAINT "U" UNIQUE ("N")'),
    ),
    "an index of an expression twice": (
        ('CREATE TABLE "t" ("s" VARCHAR(9))', 'CREATE INDEX "i" ON "t" ((UPPER("s")))'),
        'CREATE INDEX "j" ON "t" ((UPPER("s")))',
        "oracle",
        (),
    ),
    "references to a dropped table": (
        (TABLE, 'CREATE TABLE "o" ("t_id" BIGINT, CONSTRAINT "f" FOREIGN KEY ("t_id") REFERENCES "t" ("id"))'),
        'DROP TABLE "t" CASCADE',
        "tsql",
        ("ALTER TABLE [o] DROP CONSTRAINT [f]", "DROP TABLE [t]"),
    ),
    "a boolean in a CHECK is a condition (pitfalls 20 and 21)": (
        (),
        'CREATE TABLE "t" ("b" BOOLEAN NOT NULL DEFAULT TRUE, CONSTRAINT "c" CHECK ("b"))',
        "tsql",
        ("CREATE TABLE [t] ([b] BIT NOT NULL DEFAULT CAST(1 AS BIT), CONSTRAINT [c] CHECK ([b] = 1))",),
    ),
    "an index key has no order of NULLs (pitfall D6)": (
        (),
        'CREATE INDEX "i" ON "t" ("a" DESC, "b")',
        "tsql",
        ("CREATE INDEX [i] ON [t]([a] DESC, [b])",),
    ),
}


@pytest.mark.parametrize(("before", "sql", "target", "expected"), SAID.values(), ids=SAID)
def test_said(before: tuple[str, ...], sql: str, target: str, expected: tuple[str, ...]) -> None:
    definitions = Definitions(target)
    for statement in before:
        definitions.read(statement)
    assert definitions.define(sql) == expected


def test_values_are_literals_of_the_target() -> None:
    sql = """CREATE TABLE "t" ("at" TIMESTAMPTZ DEFAULT %s, "s" VARCHAR(9) DEFAULT %s, CHECK ("s" LIKE '100 %%'))"""
    at = datetime.datetime(2024, 2, 29, 12, tzinfo=datetime.timezone.utc)
    assert define(sql, "oracle", [at, "it's"]) == (
        """CREATE TABLE "T" ("AT" TIMESTAMP DEFAULT TIMESTAMP '2024-02-29 12:00:00',"""
        """ "S" NVARCHAR2(9) DEFAULT 'it''s', CONSTRAINT "T_S_CHECK" CHECK ("S" LIKE '100 %'))""",
    )


def test_a_value_comes_again_with_its_constraint() -> None:
    definitions = Definitions("tsql")
    definitions.define('CREATE TABLE "t" ("n" INTEGER, CONSTRAINT "c" CHECK ("n" <> %s))', [7])
    assert definitions.define('ALTER TABLE "t" ALTER COLUMN "n" TYPE BIGINT')[-1] == (
        "ALTER TABLE [t] ADD CONSTRAINT [c] CHECK ([n] <> 7)"
    )


UNKNOWN = {
    "the type of a column": ('ALTER TABLE "t" ALTER COLUMN "n" SET NOT NULL', "altering the column"),
    "the table of an index": ('DROP INDEX "i"', "dropping the index"),
    "the table of a renamed index": ('ALTER INDEX "i" RENAME TO "j"', "renaming the index"),
    "an array": ('CREATE TABLE "t" ("a" INTEGER[])', "the type INT[]"),
}


READ = 'CREATE TABLE "t" ("id" INT, "n" INT, "g" BIGINT GENERATED ALWAYS AS ("n" + 1) {})'


@pytest.mark.parametrize(
    ("target", "how"), [("tsql", "STORED"), ("oracle", ""), ("duckdb", ""), ("postgres", "STORED")]
)
def test_a_column_that_another_is_computed_from_stays(target: str, how: str) -> None:
    definitions = Definitions(target)
    definitions.define(READ.format(how))
    with pytest.raises(
        Unsupported, match=r'dropping the column "n" is not supported on .*: first remove "g", which is computed'
    ):
        definitions.define('ALTER TABLE "t" DROP COLUMN "n"')


@pytest.mark.parametrize("name", ["n", "g"])
def test_duckdb_keeps_the_types_of_computed_columns(name: str) -> None:
    definitions = Definitions("duckdb")
    definitions.define(READ.format(""))
    with pytest.raises(Unsupported, match='column "'):
        definitions.define(f'ALTER TABLE "t" ALTER COLUMN "{name}" TYPE SMALLINT')


@pytest.mark.parametrize(("sql", "construct"), UNKNOWN.values(), ids=UNKNOWN)
def test_nothing_is_guessed(sql: str, construct: str) -> None:
    with pytest.raises(Unsupported, match="not supported on tsql@2017") as error:
        define(sql, "tsql")
    assert construct in str(error.value)


@pytest.mark.parametrize(
    "sql",
    [
        "SET CONSTRAINTS ALL IMMEDIATE",
        'ALTER TABLE "t" ALTER COLUMN "n" DROP IDENTITY',
        'CREATE TABLE "t" ("a" INTEGER DEFAULT ?)',
        "x",
    ],
)
def test_what_is_not_read_is_not_passed_on(sql: str) -> None:
    with pytest.raises(InvalidSQL):
        define(sql, "tsql")


def test_several_statements_of_one_translation() -> None:
    sql = 'CREATE TABLE "t" ("id" BIGINT GENERATED BY DEFAULT AS IDENTITY)'
    assert translate(sql, "duckdb").sql == (
        """CREATE SEQUENCE "t_id_seq"; CREATE TABLE "t" ("id" BIGINT DEFAULT NEXTVAL('"t_id_seq"'))"""
    )


def test_names_are_those_of_postgresql() -> None:
    assert derive_name("t", [], "pkey") == "t_pkey"
    assert derive_name("table", ["column"], "key") == "table_column_key"
    assert derive_name("t" * 60, ["column"], "check") == "t" * 50 + "_column_check"
    assert len(derive_name("ä" * 40, ["ö" * 40], "key").encode()) <= 63


@pytest.mark.parametrize("to", ["tsql", "oracle@11g", "duckdb", "postgres", "sqlite"])
def test_unnamed_constraints_of_a_single_statement(to: str) -> None:
    sql = 'CREATE TABLE "a" ("n" INT PRIMARY KEY CHECK ("n" > 0), "m" INT UNIQUE, UNIQUE ("n", "m"))'
    printed = translate(sql, to).sql.lower()
    assert all(name in printed for name in ("a_pkey", "a_n_check", "a_m_key", "a_n_m_key"))
