"""Every case is translated for every version, legally, or refused by name; and so is its reverse."""

from __future__ import annotations

from itertools import product

import pytest
from django.db import migrations, models

from dialects import Target
from dialects.targets import FAMILIES
from tests.every import every
from tests.wording import faults

from .cases import Case, thing
from .every_case import EVERY_CASE
from .printing import attempt, judged, refusal, statements, steps, undoing
from .test_snapshots import TARGETS

#: What the snapshots judge.
PINNED = [str(Target.of(target)) for target in TARGETS]

CASES = [
    pytest.param(
        name,
        Target(family, version),
        marks=pytest.mark.nightly if str(Target(family, version)) in PINNED or version != family.default else (),
    )
    for name in EVERY_CASE
    for family in FAMILIES.values()
    if family.name not in ("sqlite", "clickhouse", "spark")
    for version in family.versions
]


@every("name, target", CASES, by=lambda name, target: target.family.name, ids=str)
def test_forwards(name: str, target: Target) -> None:
    case: Case = EVERY_CASE[name]
    expected = refusal(case, target)
    if expected:
        said = attempt(lambda: steps(case, str(target)))
        assert expected in said
        assert not faults(said, in_migration=True)
        return
    found, _, _ = steps(case, str(target))
    assert statements(found)
    assert not judged(target, statements(found))


@every("name, target", product(EVERY_CASE, ["tsql", "oracle", "postgres"]), by=lambda name, target: target)
def test_backwards(name: str, target: str) -> None:
    if refusal(EVERY_CASE[name], Target.of(target)):
        return
    expected = EVERY_CASE[name].undoing_refused.get(target)
    if expected:
        said = attempt(lambda: undoing(EVERY_CASE[name], target))
        assert expected in said
        assert not faults(said, in_migration=True)
    else:
        assert statements(undoing(EVERY_CASE[name], target))


@pytest.mark.parametrize("target", ["oracle", "oracle@11g", "tsql", "postgres", "duckdb"])
def test_rows_without_a_value_get_the_default_of_a_column_that_is_not_null(target: str) -> None:
    """Check Oracle too, whose column allows NULL because the empty text is NULL there."""
    nullable = models.CharField(max_length=9, null=True), models.TextField(null=True), models.CharField(max_length=9)
    filled = (
        ("a", models.CharField(max_length=20, default="x")),
        ("b", models.TextField(db_default="100 %")),
        ("c", models.CharField(max_length=9, default="y")),
    )
    case = Case(
        (
            [thing(*zip("abc", nullable, strict=True))],
            [migrations.AlterField("thing", name, field) for name, field in filled],
        )
    )
    found, _, _ = steps(case, Target.of(target))
    updates = [text.replace('"', "").replace("N'", "'") for text in statements(found) if text.startswith("UPDATE")]
    assert len(updates) == 2
    assert "= 'x' WHERE" in updates[0] and "= '100 %' WHERE" in updates[1]
