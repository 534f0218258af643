"""A family that is like another one but for a few lines: the one of docs/how-to/adding-a-dialect.md, run on DuckDB."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from dialects import Target, UnknownTarget, Unsupported, features, translate
from dialects.functions import by_name
from dialects.functions.base import refused
from dialects.functions.postgres_names import NAMES, SHARED
from dialects.targets import FAMILIES
from dialects.targets.base import get_family, register, variant_of
from dialects.targets.refusal import refusal
from django_dialect_bridge import dispatch

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "adding-a-dialect.md").read_text()
FIRST_OF_EACH = 'SELECT DISTINCT ON ("t"."a") "t"."a", "t"."b" FROM "t" ORDER BY "t"."a", "t"."b" DESC'
IN_ROWS = 'SELECT "t"."b" FROM "t" WHERE ("t"."a", "t"."b") IN ((1, 10), (2, 10)) ORDER BY "t"."b"'
ROWS = "CREATE TABLE t AS SELECT * FROM (VALUES (1, 10), (1, 11), (2, 20), (2, 10)) AS v(a, b)"


@pytest.fixture
def pond(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Register the family of the page."""
    found = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    names: dict[str, Any] = {}
    exec(found[1], names)
    monkeypatch.setitem(FAMILIES, "pond", names["POND"])
    register(names["POND"])
    yield "pond"
    monkeypatch.undo()
    register(FAMILIES["duckdb"])  # Forgets the names that were looked up.
    with pytest.raises(UnknownTarget):
        get_family("pond")


def rows(sql: str) -> list[Any]:
    with duckdb.connect() as connection:
        connection.execute(ROWS)
        return connection.execute(sql).fetchall()


@pytest.mark.parametrize(
    ("sql", "version", "rules"),
    [
        (FIRST_OF_EACH, "1", ("number_rows_for_distinct_on",)),
        (FIRST_OF_EACH, "2", ()),
        (IN_ROWS, "1", ("find_tuples_by_item",)),
        (IN_ROWS, "2", ("find_tuples_by_item",)),
    ],
)
def test_its_own_features_make_rules_apply(pond: str, sql: str, version: str, rules: tuple[str, ...]) -> None:
    translation = translate(sql, to=f"{pond}@{version}")
    assert translation.rules == rules
    assert rows(translation.sql) == rows(translate(sql, to="duckdb").sql) != []


def test_all_else_is_that_of_its_base(pond: str) -> None:
    target, base = Target.of(pond), Target.of("duckdb@1.4")
    own = target.family.features
    assert {name for name, row in features.FEATURES.items() if target.has(row) != base.has(row)} == {
        row.name for row in own
    }
    assert all(target.page_of(row) == base.page_of(row) for row in features.FEATURES.values() if row not in own)
    assert all(row.cell(target) == row.cell(base) for row in by_name().values())
    assert translate('SELECT NOW(), LENGTH("t"."a") FROM "t"', to=pond).sql == (
        translate('SELECT NOW(), LENGTH("t"."a") FROM "t"', to="duckdb@1.4").sql
    )


def test_functions_of_postgres_that_the_base_lacks_are_refused(pond: str) -> None:
    lacking = sorted(NAMES - SHARED["duckdb"].keys() - by_name().keys())[0].upper()
    for target in ("duckdb", pond):
        with pytest.raises(Unsupported, match=f"PostgreSQL's function {lacking} is not supported on {target}"):
            translate(f'SELECT {lacking}("t"."a") FROM "t"', to=target)


def test_a_cell_of_its_own(pond: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(by_name()["MD5"].cells, pond, refused("use SHA256", "https://pond.example/docs/md5"))  # type: ignore[arg-type]
    with pytest.raises(Unsupported, match=r"MD5 is not supported on pond@1: use SHA256 \(https://pond"):
        translate('SELECT MD5("t"."a") FROM "t"', to=pond)
    assert "MD5" in translate('SELECT MD5("t"."a") FROM "t"', to="duckdb").sql


def test_refusals_name_the_variants_page(pond: str) -> None:
    target = Target.of(pond)
    assert "https://pond.example/docs/in" in str(refusal("(a, b) IN ...", target, "compare each", features.TUPLE_IN))


def test_a_variant_of_a_variant(pond: str) -> None:
    puddle = Target(variant_of(f"{pond}@2", name="puddle"), "")
    assert [known.family.name for known in puddle.lineage] == ["puddle", "pond", "duckdb"]
    assert puddle.has(features.DISTINCT_ON)
    assert not puddle.has(features.TUPLE_IN)
    assert dispatch.families_of(puddle) == ("puddle", "pond", "duckdb")


def test_overrides_of_its_base_are_its_own(pond: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Node:
        pass

    def in_duckdb(*args: Any) -> Any: ...
    def in_pond(*args: Any) -> Any: ...

    monkeypatch.setattr(dispatch, "_registry", {("duckdb", Node): in_duckdb})
    assert dispatch.overrides_of(Target.of(pond))[Node] is in_duckdb
    dispatch.as_vendor(pond, Node)(in_pond)
    assert dispatch.overrides_of(Target.of(pond))[Node] is in_pond
    assert dispatch.overrides_of(Target.of("duckdb"))[Node] is in_duckdb
