"""Processes begin with the translations of another, and load neither sqlglot nor a rule for them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db.models import Q
from django.test import override_settings

from dialects import StaleTranslations, cache_clear, cache_info, cache_load, cache_save, translate
from django_dialect_bridge import compile_query, statement
from django_dialect_bridge.example.models import Entry
from tests.corpus import QUERIES

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def empty_cache() -> Iterator[None]:
    cache_clear()
    yield
    cache_clear()


@pytest.mark.parametrize("to", ["tsql", "tsql@2016", "oracle", "duckdb", "sqlite"])
def test_what_was_saved_is_found(to: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = sorted(QUERIES)[::9]

    def compiled() -> list[object]:
        found: list[object] = []
        for name in names:
            try:
                statement = compile_query(QUERIES[name](), to=to)
            except Exception as error:
                found.append(str(error))
            else:
                found.append((statement.sql, statement.params, statement.rules))
        return found

    before = compiled()
    count = cache_save(tmp_path / "warm.json")
    assert count == cache_info().size > 50
    cache_clear()
    assert cache_load(tmp_path / "warm.json") == count
    monkeypatch.setitem(sys.modules, "dialects.pipeline.query", None)
    refused = [found for found in before if isinstance(found, str)]
    assert [found for found in compiled() if not isinstance(found, str)] == [f for f in before if f not in refused]


def test_other_pages_and_lengths_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def compiled(count: int) -> str:
        return compile_query(Entry.objects.filter(pk__in=range(count))[count : 2 * count], to="tsql").sql

    compiled(3)
    expected = compiled(7)
    cache_save(tmp_path / "warm.json")
    cache_clear()
    cache_load(tmp_path / "warm.json")
    monkeypatch.setitem(sys.modules, "dialects.pipeline.query", None)
    assert compiled(7) == expected


@pytest.mark.parametrize(("to", "counts"), [("tsql", (3000,)), ("oracle@19c", (300, 3000))])
def test_longer_lists_are_found(
    to: str, counts: tuple[int, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compiled(count: int) -> object:
        texts = [str(number) for number in range(count)]
        entries = Entry.objects.filter(Q(pk__in=range(count)) | Q(body_text__in=texts[:300]))
        found = compile_query(entries, to=to)
        return found.sql, found.params

    expected = [compiled(count) for count in counts]
    cache_clear()
    compiled(3)
    cache_save(tmp_path / "warm.json")
    cache_clear()
    cache_load(tmp_path / "warm.json")
    monkeypatch.setitem(sys.modules, "dialects.pipeline.query", None)
    assert [compiled(count) for count in counts] == expected


def test_a_schema_of_its_own_is_another_translation(tmp_path: Path) -> None:
    sql = 'SELECT "a"."x" / 2 AS "y" FROM "a"'
    whole, real = ({"a": {"x": kind}} for kind in ("BIGINT", "DOUBLE"))
    expected = translate(sql, "oracle", schema=real).sql
    cache_clear()
    translate(sql, "oracle", schema=whole)
    cache_save(tmp_path / "warm.json")
    cache_clear()
    cache_load(tmp_path / "warm.json")
    assert translate(sql, "oracle", schema=real).sql == expected != translate(sql, "oracle", schema=whole).sql


def test_the_order_of_a_schema_makes_no_other_translation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sql = 'SELECT "a"."x" / 2 AS "y" FROM "a"'
    columns = {"x": "BIGINT", "z": "TEXT"}
    expected = translate(sql, "oracle", schema={"a": columns, "b": {"y": "INT"}}).sql
    cache_save(tmp_path / "warm.json")
    cache_clear()
    cache_load(tmp_path / "warm.json")
    monkeypatch.setitem(sys.modules, "dialects.pipeline.query", None)
    turned = {"b": {"y": "INT"}, "a": dict(reversed(columns.items()))}
    assert translate(sql, "oracle", schema=turned).sql == expected


def test_files_of_other_versions_and_what_is_none(tmp_path: Path) -> None:
    path = tmp_path / "warm.json"
    translate("SELECT 1", "tsql")
    cache_save(path)
    whole = path.read_text()
    found = json.loads(whole)["versions"]["sqlglot"]
    path.write_text(whole.replace(f'"sqlglot": "{found}"', '"sqlglot": "1.0"'))
    with pytest.raises(StaleTranslations, match=r"sqlglot 1\.0, and this is .* sqlglot \d+.*: write it again"):
        cache_load(path)
    for damaged in (whole[:-9], whole.replace("SELECT", "DELETE"), f"{whole} "):
        path.write_text(damaged)
        with pytest.raises(StaleTranslations, match=r"warm\.json is damaged: write it again"):
            cache_load(path)
    for text in ("", "[]", "{}", "null", "[" * 100_000):
        path.write_text(text)
        with pytest.raises(StaleTranslations, match=r"warm\.json is not a file of translations"):
            cache_load(path)
    with pytest.raises(StaleTranslations, match="is not a file of translations"):
        cache_load(tmp_path / "missing.json")


def test_others_may_read_the_file_as_any_other(tmp_path: Path) -> None:
    translate("SELECT 1", "tsql")
    cache_save(tmp_path / "warm.json")
    (tmp_path / "any").touch()
    assert (tmp_path / "warm.json").stat().st_mode == (tmp_path / "any").stat().st_mode
    with pytest.raises(OSError):
        cache_save(tmp_path)
    assert sorted(path.name for path in tmp_path.parent.iterdir() if path.name.startswith(tmp_path.name)) == [
        tmp_path.name
    ]


def test_the_settings_name_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "warm.json"
    compile_query(Entry.objects.all(), to="tsql")
    cache_save(path)
    cache_clear()
    monkeypatch.setattr(statement, "_schema", ([], statement.project_schema()))
    with override_settings(DIALECTS_WARM_FILE=path):
        statement.project_schema()
    monkeypatch.setitem(sys.modules, "dialects.pipeline.query", None)
    assert compile_query(Entry.objects.all(), to="tsql").sql.startswith("SELECT [")


def test_a_stale_file_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statement, "_schema", ([], statement.project_schema()))
    with (
        override_settings(DIALECTS_WARM_FILE=tmp_path),
        pytest.warns(RuntimeWarning, match="DIALECTS_WARM_FILE: .* no"),
    ):
        statement.project_schema()


TESTS = """
import pytest
from dialects import translate

@pytest.mark.parametrize("table", ["a", "b", "c", "d"])
def test_it(table):
    translate(f"SELECT x FROM {table} LIMIT 3", "tsql")
"""
PROCESS = """
import sys
from dialects import cache_load, translate
assert cache_load(sys.argv[1]) == 4
for table in "abcd":
    print(translate(f"SELECT x FROM {table} LIMIT 7", "tsql").sql)
assert "sqlglot" not in sys.modules
"""


@pytest.mark.parametrize("workers", [[], ["-n2"]], ids=["alone", "xdist"])
def test_a_run_of_tests_writes_the_file(workers: list[str], tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TESTS)
    command = ["-m", "pytest", "-p", "django_dialect_bridge.pytest_plugin", "-p", "no:django", "--rootdir=."]
    arguments = [*command, *workers, "--dialects-warm=warm.json", "test_it.py"]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    subprocess.run([sys.executable, *arguments], cwd=tmp_path, env=environment, check=True, stdout=subprocess.DEVNULL)
    process = [sys.executable, "-c", PROCESS, "warm.json"]
    shown = subprocess.run(process, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True).stdout
    assert shown.splitlines() == [f"SELECT TOP 7 x FROM {table}" for table in "abcd"]
