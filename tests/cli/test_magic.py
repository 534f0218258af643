"""``%load_ext dialects`` in IPython, and what notebooks show of results."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dialects import Target, translate
from dialects.display import highlight_sql, mimebundle
from dialects.targets.base import MARKERS
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Entry

interactiveshell = pytest.importorskip("IPython.core.interactiveshell")


@pytest.fixture
def shell() -> Iterator[Any]:
    shell = interactiveshell.InteractiveShell.instance()
    shell.run_line_magic("load_ext", "dialects")
    yield shell
    shell.run_line_magic("unload_ext", "dialects")
    interactiveshell.InteractiveShell.clear_instance()


def test_no_character_is_an_error_in_colours() -> None:
    for target in ("duckdb", "postgres", "oracle", "tsql", "mysql", "sqlite", "clickhouse", "spark"):
        for style in MARKERS:
            compiled = compile_query(Entry.objects.filter(rating=1).values("pk"), to=target, paramstyle=style)
            assert 'class="err"' not in highlight_sql(compiled.sql, Target.of(target).family.sqlglot)
    assert "font-family: monospace" in mimebundle("SELECT $a")["text/html"]


def test_a_line(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    shell.run_line_magic("sql_of", "--to tsql,oracle@11g Entry.objects.values('pk')[:2]")
    out = capsys.readouterr().out
    assert "-- tsql@2017\nSELECT\nTOP 2\n" in out
    assert "-- oracle@11g\n" in out
    assert "ROWNUM" in out


def test_a_cell_has_the_names_of_the_shell(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    shell.user_ns["least"] = 7
    shell.run_cell_magic("sql_of", "--to duckdb", "Entry.objects\n  .filter(rating__gt=least)\n  .values('pk')")
    assert "-- $p0 = 7" in capsys.readouterr().out


def test_semantics(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    line = "--to tsql --semantics portable Entry.objects.filter(headline='a').values('pk')"
    shell.run_line_magic("sql_of", line)
    assert "COLLATE" in capsys.readouterr().out


def test_in_a_running_loop_as_in_a_notebook(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    async def cell() -> None:
        shell.run_line_magic("sql_of", "--to tsql Entry.objects.count()")
        shell.run_line_magic("sql_of", "--to tsql Entry.objects.create(headline='a', blog_id=1)")

    asyncio.run(cell())
    out = capsys.readouterr().out
    assert "COUNT_BIG(*)" in out
    assert "INSERT INTO [example_entry]" in out


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("", "the expression is empty"),
        ("--to tsql", "the expression is empty"),
        ("--to dbase Entry.objects.all()", "unknown target 'dbase'"),
        ("--to tsql Entry.objects.nothing()", "AttributeError"),
        ("--semantics other --to tsql Entry.objects.all()", "semantics"),
        ("--to tsql Entry.objects.filter(headline__regex='a')", "tsql@2017"),
        ("--into tsql Entry.objects.all()", "--into"),
    ],
)
def test_errors_are_one_line(shell: Any, line: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    shell.run_cell(f"%sql_of {line}")
    printed = capsys.readouterr()
    assert f"{printed.out}{printed.err}".startswith("UsageError: ")
    assert message in f"{printed.out}{printed.err}"


def test_a_statement_is_shown_with_its_parameters() -> None:
    shown = compile_query(Entry.objects.filter(rating=1).values("pk"), to="tsql")._repr_mimebundle_()
    assert shown["text/plain"].startswith("-- tsql@2017\nSELECT\n")
    assert shown["text/plain"].endswith("\n-- @p0 = 1")
    assert shown["text/html"].startswith("<div") and "<script" not in shown["text/html"]


def test_a_translation_is_shown() -> None:
    shown = translate("SELECT a < 1 FROM t LIMIT 1", to="tsql")._repr_mimebundle_()
    assert shown["text/plain"].startswith("SELECT TOP 1")
    assert "&lt;" in shown["text/html"]


def test_modules_of_the_project(shell: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The directory of manage.py is searched for modules, as by the command line."""
    (tmp_path / "manage.py").write_text('import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "site.settings")\n')
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    monkeypatch.delenv("DJANGO_SETTINGS_MODULE")
    monkeypatch.setattr(sys, "path", list(sys.path))
    shell.run_line_magic("sql_of", "--to tsql Entry.objects.count()")
    assert sys.path[-1] == str(tmp_path)
