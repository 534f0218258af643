"""What a server may lack of its vendor's documentation: a probe, and the definitions that need it."""

from __future__ import annotations

from tests.engines.capabilities import Capability

CAPABILITIES: dict[str, tuple[Capability, ...]] = {
    "tsql": (
        Capability(
            "the names of defaults",
            "CREATE TABLE #p (n INT CONSTRAINT every_probe DEFAULT 1); ALTER TABLE #p DROP CONSTRAINT every_probe",
            r"default_constraints",
        ),
        Capability(
            "NOT NULL in ALTER COLUMN",
            "CREATE TABLE #p (n INT NULL); ALTER TABLE #p ALTER COLUMN n INT NOT NULL",
            r"ALTER COLUMN .* (NOT )?NULL$",
        ),
        Capability(
            "indexes of a renamed table",
            "BEGIN TRY CREATE TABLE every_probe (n INT); CREATE INDEX every_probe_i ON every_probe (n);"
            " EXEC sp_rename N'every_probe', N'every_renamed_probe', N'OBJECT';"
            " DROP INDEX every_probe_i ON every_renamed_probe; DROP TABLE every_renamed_probe;"
            " END TRY BEGIN CATCH DROP TABLE IF EXISTS every_probe; DROP TABLE IF EXISTS every_renamed_probe; THROW; END CATCH",
            r"DROP INDEX .*renamed\]",
        ),
    ),
    "oracle": (
        Capability(
            "MODIFY of a type and a default",
            "BEGIN EXECUTE IMMEDIATE 'CREATE TABLE every_probe (n NUMBER)';"
            " EXECUTE IMMEDIATE 'ALTER TABLE every_probe MODIFY n NUMBER(19)';"
            " EXECUTE IMMEDIATE 'ALTER TABLE every_probe MODIFY n DEFAULT 1';"
            " EXECUTE IMMEDIATE 'DROP TABLE every_probe'; END;",
            r"\bMODIFY\b",
        ),
        Capability(
            "a constant among the keys of an index",
            "BEGIN EXECUTE IMMEDIATE 'CREATE TABLE every_probe (n NUMBER)';"
            " EXECUTE IMMEDIATE 'CREATE INDEX every_probe_i ON every_probe (n, 0)';"
            " EXECUTE IMMEDIATE 'DROP TABLE every_probe'; END;",
            r"CREATE UNIQUE INDEX .*, 0\)",
        ),
        Capability("the collation BINARY", "SELECT 'a' COLLATE BINARY FROM DUAL", r"COLLATE \"BINARY\""),
    ),
}

SPELLINGS: dict[str, tuple[tuple[Capability, str], ...]] = {
    "tsql": (),
    "oracle": (
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
"""What does the same on a server that lacks the vendor's spelling."""
