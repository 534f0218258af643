"""Saying the migrations of a case on a target."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from django.db import NotSupportedError
from django.db.migrations import Migration
from django.db.migrations.state import ProjectState

from dialects import Target
from dialects.ddl.catalog import Catalogue
from dialects.pipeline.ddl import Definitions
from django_dialect_bridge import capture
from django_dialect_bridge.compiled import Compiled
from django_dialect_bridge.ddl.migrations import Run, Step, collect_definitions
from tests.legality import findings
from tests.legality.invariants import judge_of
from tests.legality.script import script_findings

from .cases import APP, Case


def migrations_of(case: Case) -> list[Migration]:
    """Return the migrations of a case, numbered."""
    found = []
    for number, operations in enumerate(case.migrations, 1):
        migration = Migration(f"{number:04}", APP)
        migration.operations = operations
        migration.initial = number == 1
        found.append(migration)
    return found


def steps(case: Case, target: str) -> tuple[list[Step], ProjectState, list[Catalogue]]:
    """Return a case's migrations on a target, the state after them, and the catalogue after each."""
    found, after = [], []
    with collect_definitions(Target.of(target)) as definitions:
        run = Run("default", ProjectState())
        for migration in migrations_of(case):
            found += run.apply(migration)
            after.append(definitions.catalogue)
    return found, run.state, after


def drops(catalogues: list[Catalogue], target: str) -> Iterator[str]:
    """Yield the statements that drop the tables of each catalogue."""
    for catalogue in catalogues:
        tables = Definitions(target, catalogue)
        for table in catalogue.tables:
            yield from tables.define(f'DROP TABLE "{table}" CASCADE')


def undoing(case: Case, target: str) -> list[Step]:
    """Return the reverse of the migrations of a case."""
    with collect_definitions(Target.of(target)):
        run, states = Run("default", ProjectState()), []
        for migration in migrations_of(case):
            states.append((migration, run.state.clone()))
            run.apply(migration, printing=False)
        return [run.unapply(migration, before) for migration, before in reversed(states)]


def statements(found: list[Step]) -> list[str]:
    """Return the statements without the comments."""
    return [line for step in found for line in step.lines if not line.startswith("--")]


def refusal(case: Case, target: Target) -> str:
    """Return the subject of the target's refusal of a case, or of what it is a variant of; empty without a refusal."""
    names = (name for known in target.lineage for name in (str(known), known.family.name))
    return next((case.refused[name] for name in names if name in case.refused), "")


def inserts(
    rows: dict[str, list[dict[str, Any]]], state: ProjectState, target: str, paramstyle: str
) -> Iterator[Compiled]:
    """Yield the statements that insert rows into the tables of a state."""
    for name, values in rows.items():
        model = state.apps.get_model(APP, name)
        for row in values:
            save = partial(model(**row).save, force_insert=True)
            yield capture(save, to=target, paramstyle=paramstyle)[-1]


def attempt(call: Callable[[], Any]) -> str:
    """Return the error of a refused call, or None."""
    try:
        call()
    except NotSupportedError as error:
        return str(error)
    return ""


def judged(target: Target, found: list[str]) -> list[str]:
    """Return what a server would refuse, in a statement or in the script."""
    family, version = judge_of(target)
    alone = [finding for statement in found for finding in findings(statement, family, version)]
    return [*alone, *script_findings(found, family, version)]
