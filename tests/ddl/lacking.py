"""What a server may lack of its vendor's documentation: a probe, and the definitions that need it."""

from __future__ import annotations

from tests.engines.capabilities import Capability

_MODIFY = (
    "BEGIN EXECUTE IMMEDIATE 'CREATE TABLE every_probe (n NUMBER)';"
    " EXECUTE IMMEDIATE 'ALTER TABLE every_probe MODIFY n {}';"
    " EXECUTE IMMEDIATE 'DROP TABLE every_probe'; END;"
)

CAPABILITIES: dict[str, tuple[Capability, ...]] = {
    "tsql": (
        Capability(
            "the names of defaults",
            "CREATE TABLE #p (n INT CONSTRAINT every_probe DEFAULT 1); ALTER TABLE #p DROP CONSTRAINT every_probe",
            r"default_constraints",
        ),
        Capability(
            "COLLATE in ALTER COLUMN",
            "CREATE TABLE #p (n NVARCHAR(9)); ALTER TABLE #p ALTER COLUMN n NVARCHAR(9) COLLATE Latin1_General_100_BIN2",
            r"ALTER COLUMN .* COLLATE",
        ),
        Capability(
            "CONCAT in a computed column", "CREATE TABLE #p (a NVARCHAR(9), g AS (CONCAT(a, N'-')))", r"AS \(CONCAT"
        ),
        Capability(
            "the current time in a computed column",
            "CREATE TABLE #p (n INT, g AS CAST(SYSUTCDATETIME() AS DATETIME2))",
            r"AS CAST\(SYSUTCDATETIME",
        ),
        Capability(
            "indexes of a renamed table",
            "BEGIN TRY CREATE TABLE every_probe (n INT); CREATE INDEX every_probe_i ON every_probe (n);"
            " EXEC sp_rename N'every_probe', N'every_renamed_probe', N'OBJECT';"
            " DROP INDEX every_probe_i ON every_renamed_probe; DROP TABLE every_renamed_probe;"
            " END TRY BEGIN CATCH DROP TABLE IF EXISTS every_probe; DROP TABLE IF EXISTS every_renamed_probe; THROW; END CATCH",
            r"DROP INDEX .*renamed\]",
        ),
        Capability(
            "new names of indexes",
            "BEGIN TRY CREATE TABLE every_probe (n INT); CREATE INDEX every_probe_i ON every_probe (n);"
            " EXEC sp_rename N'every_probe.every_probe_i', N'every_probe_j', N'INDEX'; DROP TABLE every_probe;"
            " END TRY BEGIN CATCH DROP TABLE IF EXISTS every_probe; THROW; END CATCH",
            r"sp_rename .*N'INDEX'",
        ),
        Capability(
            "a cast of a decimal in a computed column",
            "CREATE TABLE #p (n NUMERIC(9, 1), g AS (CAST(n AS BIGINT)))",
            r" AS \(CAST\(ROUND\(",
        ),
        Capability(
            "NULL in ALTER COLUMN",
            "CREATE TABLE #p (n INT NOT NULL); ALTER TABLE #p ALTER COLUMN n INT NULL",
            r"ALTER COLUMN .+(?<! NOT) NULL$",
        ),
    ),
    "oracle": (
        Capability(
            "a constant among the keys of an index",
            "BEGIN EXECUTE IMMEDIATE 'CREATE TABLE every_probe (n NUMBER)';"
            " EXECUTE IMMEDIATE 'CREATE INDEX every_probe_i ON every_probe (n, 0)';"
            " EXECUTE IMMEDIATE 'DROP TABLE every_probe'; END;",
            r"CREATE UNIQUE INDEX .*, 0\)",
        ),
        Capability("DBMS_LOB", "SELECT DBMS_LOB.SUBSTR(TO_NCLOB('a'), 1, 1) FROM DUAL", r"DBMS_LOB"),
        Capability("the collation BINARY", "SELECT 'a' COLLATE BINARY FROM DUAL", r"COLLATE \"BINARY\""),
    ),
}

SPELLINGS: dict[str, tuple[tuple[Capability, str], ...]] = {
    "tsql": (
        (
            Capability(
                "NOT NULL in ALTER COLUMN",
                "CREATE TABLE #p (n INT NULL); ALTER TABLE #p ALTER COLUMN n INT NOT NULL",
                r"(ALTER COLUMN .+?) (?:NOT )?NULL$",
            ),
            r"\1",
        ),
    ),
    "oracle": (
        (
            Capability("MODIFY of NOT NULL", _MODIFY.format("NOT NULL"), r'MODIFY ("[^"]+") NOT NULL$'),
            r"ALTER \1 SET NOT NULL",
        ),
        (
            Capability("MODIFY of NULL", _MODIFY.format("DEFAULT 1"), r'MODIFY ("[^"]+") NULL$'),
            r"ALTER \1 DROP NOT NULL",
        ),
        (
            Capability("MODIFY of a default", _MODIFY.format("DEFAULT 1"), r'MODIFY ("[^"]+") (?=DEFAULT)'),
            r"ALTER \1 SET ",
        ),
        (
            Capability("MODIFY of a type", _MODIFY.format("NUMBER(19)"), r'MODIFY ("[^"]+") (?!NULL|NOT NULL|DEFAULT)'),
            r"ALTER \1 TYPE ",
        ),
        (
            Capability(
                "CASCADE CONSTRAINTS",
                "BEGIN EXECUTE IMMEDIATE 'CREATE TABLE every_probe (n NUMBER)';"
                " EXECUTE IMMEDIATE 'DROP TABLE every_probe CASCADE CONSTRAINTS'; END;",
                r" CASCADE CONSTRAINTS$",
            ),
            " CASCADE",
        ),
    ),
}
"""What does the same, or most of it, on a server that lacks the vendor's spelling."""
