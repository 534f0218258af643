"""The comparison of two versions of sqlglot."""

from __future__ import annotations

from .__main__ import differences


def test_each_difference_is_named() -> None:
    before = {"a tsql": ["SELECT 1"], "b tsql": ["SELECT 1", "SELECT 2"]}
    after = {"a tsql": ["SELECT 1"], "b tsql": ["SELECT 1", "SELECT 3"], "c tsql": ["SELECT 4"]}
    assert list(differences(before, before)) == []
    assert list(differences(before, after)) == [
        "b tsql\n-SELECT 2\n+SELECT 3",
        "c tsql\n--- no such query\n+SELECT 4",
    ]
