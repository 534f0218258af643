"""Every refusal of a project's migrations: not only the first of each, at which printing ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from django.db import NotSupportedError
from django.db.migrations import Migration
from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from dialects import Target
from dialects.pipeline.ddl import Definitions
from django_dialect_bridge.ddl.migrations import BadMigration, Run, defining, load_migrations

#: Options of a model that name fields.
_OF_FIELDS = ("indexes", "constraints", "unique_together", "index_together", "order_with_respect_to")


class Refused(NamedTuple):
    """An error of a migration."""

    #: The operation; None if each operation works alone, and only the migration fails.
    operation: Operation | None
    #: The error of executing it.
    error: Exception


def try_migrations(
    target: Target, wanted: Callable[[Migration], bool], alias: str = "default"
) -> Iterator[tuple[Migration, list[Refused]]]:
    """Yield the wanted migrations of the project in order, with what a target cannot execute of them.

    Raise BadMigration, and NotSupportedError for a target without definitions.
    """
    with defining(target) as definitions:
        loader = load_migrations()
        run = Run(alias, ProjectState(real_apps=loader.unmigrated_apps))
        plan = dict.fromkeys(key for leaf in loader.graph.leaf_nodes() for key in loader.graph.forwards_plan(leaf))
        for migration in map(loader.graph.nodes.__getitem__, plan):
            if not wanted(migration):
                run.forwards(migration, printing=False)
                continue
            state, catalogue = run.state.clone(), definitions.catalogue
            try:
                run.forwards(migration)
            except (NotSupportedError, BadMigration) as error:
                run.state, definitions.catalogue = state, catalogue
                yield migration, list(_refused(run, definitions, migration)) or [Refused(None, error)]
            else:
                yield migration, []


def _refused(run: Run, definitions: Definitions, migration: Migration) -> Iterator[Refused]:
    """Apply a migration, and yield the refusals of each of its operations."""
    for operation in migration.operations:
        found: dict[str, Refused] = {}
        state, catalogue = run.state.clone(), definitions.catalogue
        for one in (operation, *_parts(operation)):
            try:
                run.forwards(_alone(migration, one))
            except (NotSupportedError, BadMigration) as error:
                # A part may be invalid without the model's other fields; that is no refusal.
                if one is operation or isinstance(error, NotSupportedError):
                    found.setdefault(str(error), Refused(operation, error))
            if not found:
                break
            run.state, definitions.catalogue = state.clone(), catalogue
        if found:
            yield from found.values()
            # The next operations build on the state after the refused one.
            run.forwards(_alone(migration, operation), printing=False)


def _alone(migration: Migration, operation: Operation) -> Migration:
    """Return a migration of one operation, with the name of another one."""
    one = type(migration)(migration.name, migration.app_label)
    one.operations = [operation]  # type: ignore[misc]
    return one


def _parts(operation: Operation) -> Iterator[Operation]:
    """Yield the table of a model with each one of its fields, indexes and constraints."""
    if not isinstance(operation, CreateModel):
        return
    options = {name: value for name, value in operation.options.items() if name not in _OF_FIELDS}
    keys = [(name, field) for name, field in operation.fields if field.primary_key]

    def table(fields: list[tuple[str, Any]], **more: Any) -> CreateModel:
        return CreateModel(operation.name, fields, {**options, **more}, operation.bases)

    for name, field in operation.fields:
        if not field.primary_key:
            yield table([*keys, (name, field)])
    for kind in ("indexes", "constraints"):
        for one in operation.options.get(kind, ()):
            yield table(operation.fields, **{kind: [one]})
