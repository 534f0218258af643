"""Foreign keys as an option: the rows that they reject, also after tables were altered, and emptying their tables."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import IntegrityError
from django.db.models import UniqueConstraint

from django_dialect_bridge.backends.duckdb.tables.making import Key, foreign_keys, referring, table_ddl
from tests.backends.duckdb.models import MODELS, Shelf, Thing


@pytest.fixture
def keyed(connect: Callable[..., Any]) -> Any:
    connection = connect(foreign_keys=True)
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    return connection


def statements(connection: Any) -> list[Any]:
    with connection.cursor() as cursor:
        return [table_ddl(cursor, name) for name in sorted(connection.introspection.table_names(cursor))]


def test_emptied_tables_are_as_they_were(keyed: Any) -> None:
    Thing.objects.using("duck").create(shelf=Shelf.objects.using("duck").create(name="a"), name="b")
    before = statements(keyed)
    tables = [model._meta.db_table for model in MODELS]
    for chosen in (tables, tables[1:]):
        keyed.ops.execute_sql_flush(keyed.ops.sql_flush(no_style(), chosen, reset_sequences=True))
    assert statements(keyed) == before
    assert not Shelf.objects.using("duck").exists()
    assert Shelf.objects.using("duck").create(name="a").pk == 1


def test_tables_that_were_altered_keep_each_other(keyed: Any) -> None:
    before = statements(keyed)
    with keyed.schema_editor() as editor:
        for model in MODELS:
            editor._remake_table(model)
            editor.alter_db_table(model, model._meta.db_table, "other")
            editor.alter_db_table(model, "other", model._meta.db_table)
    assert statements(keyed) == before
    shelf = Shelf.objects.using("duck").create(name="a")
    Thing.objects.using("duck").create(shelf=shelf, name="b")
    with pytest.raises(IntegrityError, match="does not exist in the referenced table"):
        Thing.objects.using("duck").create(shelf_id=9, name="c")
    with pytest.raises(IntegrityError, match="still referenced"):
        Shelf.objects.using("duck").filter(pk=shelf.pk)._raw_delete("duck")
    Thing.objects.using("duck").all().delete()
    Shelf.objects.using("duck").all().delete()


def test_inspectdb_finds_them(keyed: Any) -> None:
    out = StringIO()
    call_command("inspectdb", "duck_thing", database="duck", stdout=out)
    assert "shelf = models.ForeignKey('DuckShelf', models.DO_NOTHING)" in out.getvalue()


def test_the_order_of_tables() -> None:
    keys = {
        "b": [Key(("a_id",), "a", ("id",))],
        "c": [Key(("b_id",), "b", ("id",)), Key(("a_id",), "a", ("id",))],
    }
    assert referring(["a"], keys) == ["c", "b", "a"]
    assert referring(["c", "a"], keys) == ["c", "b", "a"]


def test_there_are_none_without_a_request(duck: Any) -> None:
    with duck.cursor() as cursor:
        assert foreign_keys(cursor) == {}


def test_a_removed_constraint_of_a_table_that_is_referred_to(keyed: Any) -> None:
    """Check that rejected rows can be inserted in the same migration, and that foreign keys stay."""
    constraint = UniqueConstraint(fields=["height"], name="one_height")
    shelves = Shelf.objects.using("duck")
    with keyed.schema_editor() as editor:
        editor.add_constraint(Shelf, constraint)
    Thing.objects.using("duck").create(shelf=shelves.create(name="a", height=1), name="b")
    before = statements(keyed)
    with keyed.schema_editor() as editor:
        editor.remove_constraint(Shelf, constraint)
        shelves.create(name="b", height=1)
    assert [index for table in before for index in table.indexes if "one_height" not in index] == [
        index for table in statements(keyed) for index in table.indexes
    ]
    with pytest.raises(IntegrityError, match="still referenced"):
        shelves.filter(name="a")._raw_delete("duck")
