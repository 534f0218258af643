"""Findings about migrations: constraints, indexes and changes that a target refuses, and SQL of their own."""

from __future__ import annotations

import ast
import inspect
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from django.db import NotSupportedError
from django.db.migrations import Migration
from django.db.migrations.operations.base import Operation

from dialects import Target
from django_dialect_bridge.ddl.migrations import BadMigration, own_sql
from django_dialect_bridge.ddl.trying import try_migrations
from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.judging import of_error
from django_dialect_bridge.report.places import in_project


def judge_migrations(target: Target, root: str) -> Iterator[Finding]:
    """Yield the findings about the migrations of the project's own apps."""

    def file_of(migration: Migration) -> str:
        return in_project(inspect.getsourcefile(sys.modules[migration.__module__]) or "", os.path.abspath(root))

    try:
        for migration, refused in try_migrations(target, lambda migration: bool(file_of(migration))):
            file = file_of(migration)
            app, name = migration.app_label, f"{migration.app_label}.{migration.name}"
            about = Finding("", "", str(target), "", "", "", file, 1, app, f"migration {name}", "", "")
            lines = _lines(migration)
            for one in refused:
                yield of_error(one.error, replace(about, line=_line_of(one.operation, migration, lines)))
            for operation, line in zip(migration.operations, lines, strict=True):
                for sql in own_sql([operation]):
                    if sql.strip():
                        yield replace(about, line=line, original=sql, **_BY_HAND)
    except (BadMigration, NotSupportedError) as error:
        yield of_error(error, Finding("", "", str(target), "", "", "", "", 0, "", "migrations", "", ""))


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


def _line_of(operation: Operation | None, migration: Migration, lines: list[int]) -> int:
    """Return the line of an operation."""
    return next((line for one, line in zip(migration.operations, lines, strict=True) if one is operation), 1)
