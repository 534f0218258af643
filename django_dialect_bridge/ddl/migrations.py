"""The migrations of an app, and the statements of each in the dialect of a target."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from django.apps import AppConfig, apps
from django.db import NotSupportedError, connections, router
from django.db.migrations import Migration
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import RunSQL, SeparateDatabaseAndState
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from dialects import Target, Unsupported
from dialects.pipeline.ddl import Definitions
from dialects.targets import FAMILIES
from dialects.targets.layouts import UNKNOWN
from django_dialect_bridge.ddl.connection import DefinitionConnection
from django_dialect_bridge.offline.connection import all_connections_offline
from django_dialect_bridge.offline.recording import Recorder
from django_dialect_bridge.refusals import in_definition, not_supported

Key = tuple[str, str]
_SQLMIGRATE = "https://docs.djangoproject.com/en/stable/ref/django-admin/#sqlmigrate"


class BadMigration(Exception):
    """The app or migration does not exist, or cannot be applied; the message lists the existing ones, or says why."""


@dataclass(frozen=True)
class Step:
    """A migration and its lines: statements, and comments that begin with two dashes."""

    #: The name of the migration.
    name: str
    #: Its statements, and comments that begin with two dashes.
    lines: tuple[str, ...]
    #: Whether the migration is one transaction.
    atomic: bool


def migration_steps(
    app: str, name: str | None, target: Target, *, backwards: bool = False, alias: str = "default"
) -> list[Step]:
    """Return the steps of an app's migrations, or of the one whose name begins with ``name``.

    The tables of an app without migrations are created as by ``migrate --run-syncdb``.
    Raise BadMigration, and NotSupportedError if the target cannot execute a step.
    """
    with collect_definitions(target):
        loader = _loader(app, name)
        run = Run(alias, ProjectState(real_apps=loader.unmigrated_apps))
        if app not in loader.migrated_apps:
            return [run.sync_app(app, backwards)]
        wanted = _choose(loader, app, name)
        plan = dict.fromkeys(key for one in wanted for key in loader.graph.forwards_plan(one))
        if not backwards:
            return [step for key in plan for step in run.apply(loader.graph.nodes[key], printing=key in wanted)]
        for key in plan:
            run.apply(loader.graph.nodes[key], printing=False)
        undone = reversed([key for key in plan if key in wanted])
        return [run.unapply(loader.graph.nodes[key], loader.project_state(key, at_end=False)) for key in undone]


def refusal_of_migrations(target: Target) -> NotSupportedError:
    """Return the refusal of a target whose definitions are unknown."""
    known = ", ".join(name for name, family in FAMILIES.items() if family.ddl is not UNKNOWN)
    hint = f"use {known}, or the sqlmigrate of Django"
    return not_supported("printing migrations", target, hint, _SQLMIGRATE)


@contextmanager
def collect_definitions(target: Target) -> Iterator[Definitions]:
    """Make every connection of the project one that only collects definitions, inside this context."""
    if target.family.ddl is UNKNOWN:
        raise refusal_of_migrations(target)
    definitions = Definitions(target)
    with all_connections_offline(target, Recorder(returns_rows=False)):
        for alias in connections.settings:
            connections[alias] = DefinitionConnection(definitions, alias)
        yield definitions


def _loader(app: str, name: str | None) -> MigrationLoader:
    app_of(app)
    loader = load_migrations()
    if app not in loader.migrated_apps:
        if name is not None:
            raise BadMigration(f"the app {app} has no migrations: leave {name} out to see the tables of its models")
    elif not any(key[0] == app for key in loader.graph.nodes):
        raise BadMigration(f"the app {app} has no migrations yet: write them by manage.py makemigrations {app}")
    elif name is not None and not any(key[1].startswith(name) for key in loader.graph.nodes if key[0] == app):
        # A migration that a squashed one replaces.
        loader = load_migrations(replace_migrations=False)
    return loader


def app_of(label: str) -> AppConfig:
    """Return the app with a label. Raise BadMigration."""
    try:
        return apps.get_app_config(label)
    except LookupError:
        close = get_close_matches(label, apps.app_configs, n=1)
        hint = f"did you mean {close[0]}?" if close else f"use one of {', '.join(apps.app_configs)}"
        raise BadMigration(f"no installed app has the label {label!r}: {hint}") from None


def load_migrations(**options: Any) -> MigrationLoader:
    try:
        return MigrationLoader(None, **options)
    except Exception as error:
        raise BadMigration(f"cannot load the migrations: {_one_line(error)}") from error


def _one_line(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())}"


def _choose(loader: MigrationLoader, app: str, name: str | None) -> list[Key]:
    own = [key for key in loader.graph.nodes if key[0] == app]
    if name is None:
        return own
    found = [key for key in own if key[1] == name] or [key for key in own if key[1].startswith(name)]
    known = ", ".join(sorted(key[1] for key in own))
    if not found:
        raise BadMigration(f"no migration of {app} begins with {name!r}: use one of {known}")
    if len(found) > 1:
        raise BadMigration(f"more than one migration of {app} begins with {name!r}: use one of {known}")
    return found


class Run:
    """Applies migrations in order, each to the state that the previous ones left; inside ``defining``."""

    def __init__(self, alias: str, state: ProjectState) -> None:
        self.connection: Any = connections[alias]
        self.state = state

    def apply(self, migration: Migration, *, printing: bool = True) -> list[Step]:
        """Apply a migration, and return its statements if they are collected."""
        with _saying(_name(migration)) as lines, self._editor(migration, printing, lines) as editor:
            self.state = migration.apply(self.state, editor, collect_sql=True)
        return [Step(_name(migration), tuple(lines), migration.atomic)] if printing else []

    def apply_operation(
        self, migration: Migration, operation: Operation, after: ProjectState, *, printing: bool
    ) -> None:
        """Apply an operation of a migration between this state and the one after it."""
        with _saying(_name(migration)) as lines, self._editor(migration, printing, lines) as editor:
            lines.append(f"-- {operation.describe()}")
            operation.database_forwards(migration.app_label, editor, self.state, after)

    def create_tables(self) -> None:
        """Create the tables of the state's models, and collect no statement."""
        with self._editor(None, printing=False, lines=[]) as editor:
            for model in self.state.apps.get_models():
                if (model._meta.app_label, model._meta.model_name) in self.state.models and _is_made(
                    model, self.connection
                ):
                    editor.create_model(model)

    def unapply(self, migration: Migration, before: ProjectState) -> Step:
        """Unapply a migration, and return its statements. ``before`` is the state that it was applied to."""
        with _saying(_name(migration)) as lines, self._editor(migration, True, lines) as editor:
            migration.unapply(before, editor, collect_sql=True)
        return Step(_name(migration), tuple(lines), migration.atomic)

    def sync_app(self, app: str, backwards: bool) -> Step:
        """Create or drop the tables of an app's models."""
        models = [model for model in apps.get_app_config(app).get_models() if model._meta.can_migrate(self.connection)]
        with _saying(f"{app} (no migrations)") as lines:
            if backwards:
                with self._editor(None, printing=False, lines=[]) as editor:
                    for model in models:
                        editor.create_model(model)
            with self._editor(None, printing=True, lines=lines) as editor:
                for model in reversed(models) if backwards else models:
                    lines += ["--", f"-- {'Delete' if backwards else 'Create'} model {model.__name__}", "--"]
                    (editor.delete_model if backwards else editor.create_model)(model)
        return Step(f"{app} (no migrations)", tuple(lines), True)

    def _editor(self, migration: Migration | None, printing: bool, lines: list[str]) -> Any:
        editor = self.connection.schema_editor(collect_sql=True, atomic=False)
        editor.printing, editor.collected_sql = printing, lines
        editor.verbatim = set(own_sql(migration.operations)) if migration else ()
        return editor


def _is_made(model: type[Any], connection: Any) -> bool:
    """Return whether migrations create the table of a model on a connection."""
    return bool(model._meta.can_migrate(connection)) and router.allow_migrate_model(connection.alias, model)


@contextmanager
def _saying(name: str) -> Iterator[list[str]]:
    """Yield the list of a migration's lines, and name the migration and the operation in errors."""
    lines: list[str] = []
    try:
        yield lines
    except NotSupportedError as error:
        raise NotSupportedError(f"{name}: {_operation(lines)}{error}") from error.__cause__
    except Unsupported as error:
        raise NotSupportedError(f"{name}: {_operation(lines)}{in_definition(error)}") from error
    except Exception as error:
        raise BadMigration(f"{name}: {_operation(lines)}{_one_line(error)}") from error


def _operation(lines: list[str]) -> str:
    """Return the operation in the last comment."""
    comments = [line[3:] for line in lines if line.startswith("-- ")]
    return f"{comments[-1]}: " if comments else ""


def _name(migration: Migration) -> str:
    return f"{migration.app_label}.{migration.name}"


def own_sql(operations: Iterable[Any]) -> Iterator[str]:
    """Yield the user's own SQL in operations."""
    for operation in operations:
        if isinstance(operation, SeparateDatabaseAndState):
            yield from own_sql(operation.database_operations)
        if not isinstance(operation, RunSQL):
            continue
        for sql in (operation.sql, operation.reverse_sql):
            for one in [sql] if isinstance(sql, str) else sql or ():
                yield one if isinstance(one, str) else one[0]
