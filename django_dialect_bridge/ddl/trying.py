"""Every refusal of a project's migrations: not only the first of each, at which printing ends.

One walk serves all targets: Django renders its models anew for each operation, which takes longer than translating.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any, NamedTuple

from django.db import NotSupportedError, connections
from django.db.migrations import Migration
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from dialects import Target
from django_dialect_bridge.ddl.migrations import BadMigration, Run, collect_definitions, load_migrations

#: Options of a model that name fields.
_OF_FIELDS = ("indexes", "constraints", "unique_together", "index_together", "order_with_respect_to")


class Refused(NamedTuple):
    """An error of a migration."""

    #: The target that refuses it.
    target: Target
    #: The operation.
    operation: Operation
    #: The error of executing it.
    error: Exception


def try_migrations(
    targets: Sequence[Target], wanted: Callable[[Migration], bool], alias: str = "default"
) -> Iterator[tuple[Migration, list[Refused]]]:
    """Yield the wanted migrations of the project in order, with what targets cannot execute of them.

    Raise BadMigration, and NotSupportedError for a target without definitions.
    """
    loader = load_migrations()
    before, plan = plan_migrations(loader, wanted)
    if not plan or not targets:
        return
    state = ProjectState(real_apps=loader.unmigrated_apps)
    for migration in before:
        migration.mutate_state(state, preserve=False)
    with ExitStack() as stack:
        # Models are rendered on the connection that is active: with the shortest names, if they differ.
        ordered = sorted(targets, key=lambda target: target.family.ddl.longest_name or sys.maxsize)
        trials = [_Trial(target, alias, stack) for target in ordered]
        trials[0].activate()
        for trial in trials:
            trial.make_tables(state)
        for migration in plan:
            found: list[Refused] = []
            for operation in migration.operations:
                found += _try(trials, migration, operation, state, printing=wanted(migration))
            if wanted(migration):
                yield migration, found


def plan_migrations(
    loader: MigrationLoader, wanted: Callable[[Migration], bool]
) -> tuple[list[Migration], list[Migration]]:
    """Return the migrations to apply before any wanted one, and the others up to the last wanted one, in order.

    The others that no wanted one depends on are left out.
    """
    nodes = loader.graph.nodes
    plan = dict.fromkeys(
        key
        for leaf in loader.graph.leaf_nodes()
        for own in loader.graph.forwards_plan(leaf)
        if wanted(nodes[own])
        for key in loader.graph.forwards_plan(own)
    )
    free: dict[tuple[str, str], Migration] = {}
    for key in plan:
        parents = {parent.key for parent in loader.graph.node_map[key].parents}
        if not wanted(nodes[key]) and parents <= free.keys():
            free[key] = nodes[key]
    return list(free.values()), [nodes[key] for key in plan if key not in free]


def _try(
    trials: Sequence[_Trial], migration: Migration, operation: Operation, state: ProjectState, *, printing: bool
) -> list[Refused]:
    """Apply an operation to the state and on each target, and return its refusals."""
    if not operation.reduces_to_sql:
        return []
    before = state.clone()
    trials[0].activate()
    try:
        operation.state_forwards(migration.app_label, state)
    except Exception as error:
        where = f"{migration.app_label}.{migration.name}: {operation.describe()}"
        raise BadMigration(f"{where}: {type(error).__name__}: {' '.join(str(error).split())}") from error
    return [
        one for trial in trials for one in trial.find_refusals(migration, operation, before, state, printing=printing)
    ]


class _Trial:
    """Applies migrations on one target; what is refused changes nothing."""

    def __init__(self, target: Target, alias: str, stack: ExitStack) -> None:
        self.target, self.alias = target, alias
        self._definitions = stack.enter_context(collect_definitions(target))
        self._connections = {name: connections[name] for name in connections.settings}

    def activate(self) -> None:
        """Make the connections of this target those of the project."""
        for name, connection in self._connections.items():
            connections[name] = connection

    def make_tables(self, state: ProjectState) -> None:
        """Create the tables of all migrated models at once."""
        self.activate()
        Run(self.alias, state).create_tables()

    def find_refusals(
        self, migration: Migration, operation: Operation, before: ProjectState, after: ProjectState, *, printing: bool
    ) -> list[Refused]:
        """Apply an operation between two states, and return what is refused; else the definitions have changed."""
        self.activate()
        catalogue = self._definitions.catalogue
        found: dict[str, Refused] = {}
        try:
            Run(self.alias, before).apply_operation(migration, operation, after, printing=printing)
        except (NotSupportedError, BadMigration) as error:
            found[str(error)] = Refused(self.target, operation, error)
        if not found:
            return []
        for one in _parts(operation):
            self._definitions.catalogue = catalogue
            try:
                Run(self.alias, before.clone()).apply(_isolate(migration, one))
            except NotSupportedError as error:
                found.setdefault(str(error), Refused(self.target, operation, error))
            except BadMigration:  # A part may be invalid without the model's other fields; that is no refusal.
                continue
        self._definitions.catalogue = catalogue
        # The next operations build on the state after the refused one.
        Run(self.alias, before).apply_operation(migration, operation, after, printing=False)
        return list(found.values())


def _isolate(migration: Migration, operation: Operation) -> Migration:
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
