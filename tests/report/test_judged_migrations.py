"""Judging migrations: one walk for all targets, from the first migration that is the project's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django.db.migrations import Migration
from django.db.migrations.graph import MigrationGraph
from django.db.migrations.state import StateApps

from dialects import Target
from django_dialect_bridge.ddl.trying import plan_migrations, try_migrations

TARGETS = [Target.of(name) for name in ("tsql@2019", "oracle", "mysql@8.0")]


def _refused(targets: list[Target]) -> set[tuple[str, str, str]]:
    walk = try_migrations(targets, lambda migration: True)
    return {(str(one.target), migration.name, str(one.error)) for migration, refused in walk for one in refused}


@pytest.fixture
def broken(settings: Any) -> None:
    """Make the migrations of the example those that targets refuse."""
    settings.MIGRATION_MODULES = {"example": "tests.report.refused_migrations"}


@pytest.mark.usefixtures("broken")
def test_targets_together_and_alone() -> None:
    together = _refused(TARGETS)
    assert together == {one for target in TARGETS for one in _refused([target])}
    assert {target for target, _, _ in together} == {"tsql@2019", "mysql@8.0"}


@pytest.mark.usefixtures("broken")
def test_models_are_rendered_once_for_all_targets(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[int] = []
    render = StateApps.render_multiple
    monkeypatch.setattr(StateApps, "render_multiple", lambda *args: (rendered.append(1), render(*args))[1])
    counts = []
    for targets in ([Target.of("postgres")], [Target.of("postgres"), Target.of("postgres@14")]):
        rendered.clear()
        list(try_migrations(targets, lambda migration: True))
        counts.append(len(rendered))
    assert counts[0] == counts[1] > 0


def test_migrations_of_others_come_first() -> None:
    """What no migration of the project depends on is left out."""
    graph = MigrationGraph()
    names = [("lib", "1"), ("own", "1"), ("lib", "2"), ("free", "1"), ("lib", "3"), ("own", "2")]
    for key in names:
        graph.add_node(key, Migration(key[1], key[0]))
    for child, parent in [(1, 0), (2, 1), (4, 2), (5, 2), (5, 0)]:
        graph.add_dependency(None, names[child], names[parent])
    loader: Any = SimpleNamespace(graph=graph)
    before, plan = plan_migrations(loader, lambda migration: migration.app_label == "own")
    assert [(one.app_label, one.name) for one in before] == [("lib", "1")]
    assert [(one.app_label, one.name) for one in plan] == [("own", "1"), ("lib", "2"), ("own", "2")]
