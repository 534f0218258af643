"""Findings about migrations: constraints, indexes and changes that a target refuses, and SQL of their own."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.db import NotSupportedError
from django.db.migrations import Migration

from dialects import Target
from django_dialect_bridge.ddl.migrations import BadMigration, own_sql, try_migrations
from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.judging import of_error
from django_dialect_bridge.report.places import in_project


def judge_migrations(target: Target, root: str) -> Iterator[Finding]:
    """Yield the findings about the migrations of the project's own apps."""

    def file_of(migration: Migration) -> str:
        return in_project(inspect.getsourcefile(sys.modules[migration.__module__]) or "", os.path.abspath(root))

    try:
        for migration, error in try_migrations(target, lambda migration: bool(file_of(migration))):
            file = file_of(migration)
            app, name = migration.app_label, f"{migration.app_label}.{migration.name}"
            about = Finding("", "", str(target), "", "", "", file, 1, app, f"migration {name}", "", "")
            if error is not None:
                yield of_error(error, about)
            for sql in own_sql(migration.operations):
                if sql.strip():
                    yield replace(about, original=sql, **_BY_HAND)
    except (BadMigration, NotSupportedError) as error:
        yield of_error(error, Finding("", "", str(target), "", "", "", "", 0, "", "migrations", "", ""))


#: What is said of SQL that a migration has itself.
_BY_HAND: dict[str, Any] = {
    "kind": "unread",
    "rule": "sql_of_a_migration",
    "reason": "SQL of RunSQL reaches the target as it is written",
    "way_out": "write it for the target, or use an operation of Django",
}
