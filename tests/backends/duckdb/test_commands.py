"""Django's commands on a database with the tables of the example and of Django's own apps."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError

from django_dialect_bridge.example.models import Blog, Entry
from django_dialect_bridge.example.rows import rows

DAY = datetime.date(2024, 1, 1)


@pytest.fixture
def example(connect: Callable[..., Any]) -> Any:
    connection = connect()
    call_command("migrate", database="duck", verbosity=0, run_syncdb=True)
    return connection


def test_dump_flush_and_load(example: Any, tmp_path: Path) -> None:
    for row in rows():
        row.save(using="duck", force_insert=True)
    blogs = list(Blog.objects.using("duck").order_by("pk").values())
    dump = tmp_path / "dump.json"
    call_command("dumpdata", "example.blog", database="duck", output=str(dump), verbosity=0)
    call_command("flush", database="duck", interactive=False, verbosity=0)
    assert not Blog.objects.using("duck").exists()
    call_command("loaddata", str(dump), database="duck", verbosity=0)
    assert list(Blog.objects.using("duck").order_by("pk").values()) == blogs
    assert Blog.objects.using("duck").create(name="new", tagline="").pk == blogs[-1]["id"] + 1


def test_a_row_that_refers_to_none(example: Any, tmp_path: Path) -> None:
    entry = {"blog": 77, "headline": "a", "body_text": "", "pub_date": "2024-01-01", "mod_date": "2024-01-01"}
    path = tmp_path / "rows.json"
    fields = {name: value for name, value in entry.items() if name in {field.name for field in Entry._meta.fields}}
    path.write_text(json.dumps([{"model": "example.entry", "pk": 1, "fields": fields}]))
    with pytest.raises(IntegrityError, match=r"example_entry.*77.*example_blog"):
        call_command("loaddata", str(path), database="duck", verbosity=0)
    assert not Entry.objects.using("duck").exists()
    example.check_constraints()


def test_rows_of_apps_that_a_test_leaves_out_are_checked(example: Any) -> None:
    Entry.objects.using("duck").bulk_create([Entry(blog_id=77, headline="a", pub_date=DAY, mod_date=DAY)])
    apps.set_available_apps([])
    try:
        with pytest.raises(IntegrityError, match=r"example_entry.*77.*example_blog"):
            example.check_constraints()
    finally:
        apps.unset_available_apps()


def test_tables_of_other_databases_are_not_checked(connect: Callable[..., Any]) -> None:
    connection = connect()
    with connection.schema_editor() as editor:
        for model in (Blog, Entry):
            editor.create_model(model)
    connection.check_constraints()
    Entry.objects.using("duck").bulk_create([Entry(blog_id=77, headline="a", pub_date=DAY, mod_date=DAY)])
    with pytest.raises(IntegrityError, match="example_entry"):
        connection.check_constraints()


def test_inspectdb_of_every_table(example: Any) -> None:
    out = StringIO()
    call_command("inspectdb", database="duck", stdout=out)
    assert "class ExampleProduct(models.Model):" in out.getvalue()
    assert "Unable to inspect" not in out.getvalue()
