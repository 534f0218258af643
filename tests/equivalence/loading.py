"""Creating the example's tables and loading its rows through Django."""

from collections.abc import Sequence

from django.core.management.color import no_style
from django.db import connections, transaction
from django.db.models import Model

from django_dialect_bridge.example.in_duckdb import tables
from django_dialect_bridge.example.rows import rows


def create_tables(alias: str) -> None:
    """Create the tables as Django's schema editor does, but for those that are there."""
    existing = connections[alias].introspection.table_names()
    with connections[alias].schema_editor() as editor:
        for model in tables():
            if not model._meta.auto_created and model._meta.db_table not in existing:
                editor.create_model(model)


def load_rows(alias: str, *, reverse: bool = False) -> None:
    """Insert every row and move the sequences past the explicit keys."""
    loaded: Sequence[Model] = rows()
    with transaction.atomic(using=alias):
        for row in reversed(loaded) if reverse else loaded:
            row.save_base(raw=True, force_insert=True, using=alias)
    reset_sequences(alias)


def reset_sequences(alias: str) -> None:
    """Let the sequences go on behind the largest key of each table."""
    connection = connections[alias]
    with connection.cursor() as cursor:
        for sql in connection.ops.sequence_reset_sql(no_style(), tables()):
            cursor.execute(sql)
