"""What Django itself makes of migrations on PostgreSQL, and what the printed statements make there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import duckdb
import psycopg
from django.db import NotSupportedError, connections
from django.db.migrations import Migration
from django.db.migrations.state import ProjectState
from django.db.transaction import atomic
from sqlglot import exp

from dialects import Target
from dialects.ddl.catalog import CHECK, FOREIGN_KEY, INDEX, PRIMARY_KEY, UNIQUE, Catalogue, Table
from django_dialect_bridge.ddl.migrations import Run, collect_definitions
from tests.legality import findings
from tests.legality.invariants import judge_of

from .cases import APP

ALIAS = "beside_django"
BINARIES = (exp.DataType.Type.BINARY, exp.DataType.Type.VARBINARY, exp.DataType.Type.BLOB)

#: What PostgreSQL has of a schema, in its own words.
SCHEMA = """
SELECT c.relname, 'column', a.attname, concat_ws(
    ' ', format_type(a.atttypid, a.atttypmod), a.attidentity, a.attgenerated,
    (SELECT collname FROM pg_collation o WHERE o.oid = a.attcollation), pg_get_expr(d.adbin, d.adrelid)),
    NOT a.attnotnull, coalesce(col_description(c.oid, a.attnum), '')
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT conrelid::regclass::text, 'constraint ' || contype::text, conname, pg_get_constraintdef(oid), NULL, ''
FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND contype <> 'n'
UNION ALL
SELECT tablename, 'index', indexname, replace(indexdef, current_schema() || '.', ''), NULL, '' FROM pg_indexes
WHERE schemaname = current_schema() AND indexname NOT LIKE '%\\_like'
UNION ALL
SELECT relname, 'table', '', '', NULL, coalesce(obj_description(oid), '') FROM pg_class
WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
UNION ALL
SELECT coalesce(d.refobjid::regclass::text, ''), 'sequence', c.relname, format_type(s.seqtypid, NULL), NULL, ''
FROM pg_class c JOIN pg_sequence s ON s.seqrelid = c.oid
LEFT JOIN pg_depend d ON d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'S'
ORDER BY 1, 2, 3, 4
"""
#: The same of DuckDB, as far as that tells it.
DUCKDB_SCHEMA = """
SELECT table_name, 'column', column_name, '', is_nullable, coalesce(comment, '') FROM duckdb_columns() WHERE NOT internal
UNION ALL
SELECT table_name, 'constraint ' || CASE constraint_type WHEN 'CHECK' THEN 'c' WHEN 'PRIMARY KEY' THEN 'p' END, '', '', NULL, ''
FROM duckdb_constraints() WHERE constraint_type IN ('CHECK', 'PRIMARY KEY')
UNION ALL
SELECT table_name, 'index', index_name, CASE WHEN is_unique THEN 'UNIQUE' ELSE '' END, NULL, '' FROM duckdb_indexes()
UNION ALL
SELECT table_name, 'table', '', '', NULL, coalesce(comment, '') FROM duckdb_tables()
"""

#: LIKE with the ESCAPE clause that it has by itself.
_ESCAPE = re.compile(r"like_escape\(('(?:[^']|'')*'::text), '\\'::text\)")

Schema = list[tuple[Any, ...]]
#: The operations of a migration, made anew at each call, since operations remember what they were applied to.
Operations = Callable[[], list[Any]]


def migration(operations: list[Any], *, initial: bool = False) -> Migration:
    """Build a migration of some operations."""
    found = Migration("next", APP)
    found.operations, found.initial = operations, initial
    return found


class Django:
    """Django's own editor on PostgreSQL."""

    def __init__(self, connection: Any, beginning: list[Any]) -> None:
        self.connection = connection
        use_schema(connection, "of_django")
        with connection.schema_editor() as editor:
            self.state = migration(beginning, initial=True).apply(ProjectState(), editor)

    def schemas(self, operations: Operations) -> list[Schema]:
        """Return the schema after a migration and, if Django can, after its reverse; drop everything afterwards."""
        found, step = [], migration(operations())
        use_schema(self.connection, "of_django")
        with undone(self.connection):
            with self.connection.schema_editor() as editor:
                step.apply(self.state.clone(), editor)
            found.append(schema_of(self.connection))
            try:
                with atomic(using=ALIAS), self.connection.schema_editor() as editor:
                    step.unapply(self.state.clone(), editor)
            except Exception:
                return found
            return [*found, schema_of(self.connection)]


class Printed:
    """The printed statements of the same migrations."""

    def __init__(self, target: str, beginning: list[Any]) -> None:
        self.target = Target.of(target)
        with collect_definitions(self.target) as definitions:
            run = Run("default", ProjectState())
            (step,) = run.apply(migration(beginning, initial=True))
            self.beginning, self.state, self.catalogue = statements(step.lines), run.state, definitions.catalogue

    def steps(self, operations: Operations, *, backwards: bool) -> Iterator[tuple[list[str], Catalogue]]:
        """Yield the statements of a migration, and of its reverse, each with the catalogue afterwards."""
        step = migration(operations())
        with collect_definitions(self.target) as definitions:
            definitions.catalogue = self.catalogue
            run = Run("default", self.state.clone())
            (forwards,) = run.apply(step)
            yield statements(forwards.lines), definitions.catalogue
            if backwards:
                undoing = run.unapply(step, self.state.clone())
                yield statements(undoing.lines), definitions.catalogue


class OnPostgreSQL(Printed):
    """They are executed beside Django's tables."""

    def __init__(self, connection: Any, beginning: list[Any]) -> None:
        self.connection = connection
        super().__init__(f"postgres@{connection.cursor().connection.info.server_version // 10000}", beginning)
        use_schema(connection, "of_printed")
        self.execute(self.beginning)

    def schemas(self, operations: Operations, *, backwards: bool) -> list[Schema]:
        use_schema(self.connection, "of_printed")
        with undone(self.connection):
            found = []
            for step, _ in list(self.steps(operations, backwards=backwards)):
                self.execute(step)
                found.append(schema_of(self.connection))
        return found

    def execute(self, texts: list[str]) -> None:
        with self.connection.cursor() as cursor:
            for text in texts:
                cursor.execute(text)


class OnDuckDB(Printed):
    """They are executed on a database in memory, a new one for each migration."""

    def __init__(self, beginning: list[Any]) -> None:
        super().__init__("duckdb", beginning)

    def schemas(self, operations: Operations, *, backwards: bool) -> list[Schema]:
        found = []
        with duckdb.connect() as connection:
            for text in self.beginning:
                connection.execute(text)
            for step, _ in self.steps(operations, backwards=backwards):
                for text in step:
                    connection.execute(text)
                found.append(connection.execute(DUCKDB_SCHEMA).fetchall())
        return found


class OnPaper(Printed):
    """They are judged, and the catalogue tells what they left."""

    def schemas(self, operations: Operations, *, backwards: bool) -> list[Schema]:
        found = []
        for step, catalogue in self.steps(operations, backwards=backwards):
            illegal = [finding for text in step for finding in findings(text, *judge_of(self.target))]
            assert not illegal, illegal
            found.append([row for table in catalogue.tables.values() for row in _rows(table)])
        return found


def others_at(beginning: list[Any]) -> list[OnDuckDB | OnPaper]:
    """Return the targets besides PostgreSQL."""
    return [OnDuckDB(beginning), *(OnPaper(target, beginning) for target in ("tsql", "oracle"))]


def _rows(table: Table) -> Iterator[tuple[Any, ...]]:
    """Yield the catalogue's content for a table, in the form of PostgreSQL's catalog."""
    yield table.name, "table", "", "", None, table.comments.get("", "")
    for name, column in table.columns.items():
        # Oracle takes an empty text for NULL, so that Django lets texts be NULL there.
        text = column.args["kind"].is_type(*exp.DataType.TEXT_TYPES, *BINARIES)
        yield table.name, "column", name, "", None if text else table.nullable(name), table.comments.get(name, "")
    for part in table.parts.values():
        if part.kind in (INDEX, UNIQUE):
            unique = part.kind == UNIQUE or bool(part.made_by.tree.args.get("unique"))
            yield table.name, "index", part.name, "UNIQUE" if unique else "", None, ""
        if part.kind in (CHECK, PRIMARY_KEY, FOREIGN_KEY):
            yield table.name, f"constraint {part.kind[0]}", "", "", None, ""


def schema_of(connection: Any) -> Schema:
    with connection.cursor() as cursor:
        cursor.execute(SCHEMA)
        rows = [(*row[:3], _ESCAPE.sub(r"\1", row[3]), *row[4:]) for row in cursor.fetchall()]
        return sorted(map(_without_made_name, rows), key=repr)


def _without_made_name(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return an index's row without Django's name of its first columns, whose order is PostgreSQL's."""
    made = re.search("_[0-9a-f]{8}$", row[2]) if row[1] == "index" else None
    return (*row[:2], "", row[3].replace(row[2], ""), *row[4:]) if made else row


def essence(schema: Schema, *, names: bool) -> list[tuple[Any, ...]]:
    """Return the common part of a schema: columns with NULL and comments, indexes, the number of constraints.

    The names of indexes are cut on some.
    """
    found = []
    for table, kind, name, text, null, comment in map(_without_made_name, schema):
        if kind == "index" and not name.rstrip("0123456789").endswith("_pkey"):
            found.append((table, kind, name if names else "", "UNIQUE" in text))
        elif kind in ("column", "table"):
            text = text.startswith(("character", "text", "bytea"))
            found.append((table, kind, name, None if text and not names else null, comment))
        elif kind in ("constraint c", "constraint p") or (kind == "constraint f" and not names):
            found.append((table, kind))
    return sorted(found, key=repr)


def differences(
    django: Django, printed: OnPostgreSQL, others: list[OnDuckDB | OnPaper], operations: Operations
) -> tuple[str, list[Any]]:
    """Return the differences of the comparison, and the items that only one side has."""
    try:
        expected = django.schemas(operations)
    except Exception as error:
        return f"Django: {type(error).__name__}", []
    backwards = len(expected) == 2
    found = printed.schemas(operations, backwards=backwards)
    if found != expected:
        return "PostgreSQL", different(expected, found)
    refused = []
    for other in others:
        names = isinstance(other, OnDuckDB)
        try:
            there = [essence(schema, names=names) for schema in other.schemas(operations, backwards=backwards)]
        except NotSupportedError:
            refused.append(str(other.target))
            continue
        wrong = different([essence(schema, names=names) for schema in expected], there)
        if wrong:
            return str(other.target), wrong
    return f"refused: {', '.join(refused)}", []


def different(expected: list[Schema], found: list[Schema]) -> list[Any]:
    pairs = [(Counter(one), Counter(other)) for one, other in zip(expected, found, strict=True)]
    return [(sorted(one - other, key=repr), sorted(other - one, key=repr)) for one, other in pairs if one != other]


def statements(lines: tuple[str, ...]) -> list[str]:
    """Return lines without the comments."""
    return [line for line in lines if not line.startswith("--")]


@contextmanager
def undone(connection: Any) -> Iterator[None]:
    """Undo what is done inside."""
    with atomic(using=connection.alias):
        yield
        connection.set_rollback(True)


@contextmanager
def postgresql(address: str) -> Iterator[Any]:
    """Return a connection of Django's own."""
    information = psycopg.conninfo.conninfo_to_dict(address)
    settings = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": information["dbname"],
        "USER": information["user"],
        "HOST": information["host"],
        "PORT": information.get("port", ""),
    }
    handler: Any = connections
    handler.settings[ALIAS] = handler.configure_settings({"default": {}, ALIAS: settings})[ALIAS]
    try:
        yield connections[ALIAS]
    finally:
        connections[ALIAS].close()
        del connections[ALIAS]
        handler.settings.pop(ALIAS)


def use_schema(connection: Any, name: str) -> None:
    """Use a schema, and create it if it does not exist."""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA IF NOT EXISTS {name}")
        cursor.execute(f"SET search_path = {name}")
