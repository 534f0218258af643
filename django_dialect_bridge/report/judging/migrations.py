"""Findings about migrations: constraints, indexes and changes that a target refuses, and SQL of their own."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from django.db.migrations import Migration
from django.db.migrations.operations.base import Operation

from dialects import Target, Unsupported
from dialects.targets.layouts import UNKNOWN
from django_dialect_bridge.ddl.migrations import BadMigration, own_sql, refusal_of_migrations
from django_dialect_bridge.ddl.trying import try_migrations
from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.judging.statements import of_error
from django_dialect_bridge.report.places import in_project


def findings_of_migrations(targets: Sequence[Target], root: str) -> Iterator[Finding]:
    """Yield the findings about the migrations of the project's own apps; ``root`` is an absolute path."""

    def file_of(migration: Migration) -> str:
        return in_project(inspect.getsourcefile(sys.modules[migration.__module__]) or "", root)

    able = [target for target in targets if target.family.ddl is not UNKNOWN]
    for target in targets:
        if target not in able:
            yield _about_all(refusal_of_migrations(target), target)
    try:
        for migration, refused in try_migrations(able, lambda migration: bool(file_of(migration))):
            lines = _lines(migration)
            name = f"migration {migration.app_label}.{migration.name}"
            about = Finding("", "", "", "", "", "", file_of(migration), 1, migration.app_label, name, "", "")
            for one in refused:
                line = _line_of(one.operation, migration, lines)
                yield _of_part(one.error, replace(about, target=str(one.target), line=line))
            for operation, line in zip(migration.operations, lines, strict=True):
                for sql in own_sql([operation]):
                    if sql.strip():
                        for target in able:
                            yield replace(about, target=str(target), line=line, original=sql, **_BY_HAND)
    except BadMigration as error:
        for target in able:
            yield _about_all(error, target)


def _of_part(error: Exception, about: Finding) -> Finding:
    """Return the finding about a part of an operation; its reason names the refused constraint or index."""
    found, cause = of_error(error, about), error.__cause__
    where = cause.where if isinstance(cause, Unsupported) else ""
    reason = f"{where}: {found.reason}" if where else found.reason
    return replace(found, reason=reason, part=reason)


def _about_all(error: Exception, target: Target) -> Finding:
    """Return the finding about an error that concerns all migrations."""
    return of_error(error, Finding("", "", str(target), "", "", "", "", 0, "", "migrations", "", ""))


#: The finding about a migration's own SQL.
_BY_HAND: dict[str, Any] = {
    "kind": "unread",
    "rule": "sql_of_a_migration",
    "reason": "SQL of RunSQL reaches the target as it is written",
    "way_out": "write it for the target, or use an operation of Django",
}


def _lines(migration: Migration) -> list[int]:
    """Return the line of each operation; 1 for operations that are not written as a list in the file."""
    written: list[int] = []
    with suppress(OSError, SyntaxError):
        for node in ast.walk(ast.parse(inspect.getsource(sys.modules[migration.__module__]))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.List):
                names = [target.id for target in node.targets if isinstance(target, ast.Name)]
                if names == ["operations"]:
                    written = [one.lineno for one in node.value.elts]
    return written if len(written) == len(migration.operations) else [1] * len(migration.operations)


def _line_of(operation: Operation, migration: Migration, lines: list[int]) -> int:
    """Return the line of an operation."""
    return next((line for one, line in zip(migration.operations, lines, strict=True) if one is operation), 1)
