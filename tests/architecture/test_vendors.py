"""Families and versions are data: only the capability table compares them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from dialects.features import FEATURES
from dialects.functions.table import FUNCTIONS
from dialects.rewrites import order
from dialects.targets import FAMILIES
from dialects.targets.base import SYNONYMS

from .sources import modules, tree

NAMES = {*FAMILIES, *SYNONYMS}
HOMES = ("dialects/targets/", "django_dialect_bridge/backends/")
COMPARES_VERSIONS = ("dialects/features/base.py", "dialects/targets/base.py")
ELSEWHERE = [path for path in modules() if not path.startswith(HOMES)]


def compared(path: str) -> Iterator[ast.expr]:
    """Yield both sides of every comparison, and the values of every case pattern."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Compare):
            yield from (node.left, *node.comparators)
        elif isinstance(node, ast.MatchValue):
            yield node.value


def constants(node: ast.expr) -> set[object]:
    """Return the constants that an operand holds, itself or in a tuple or set."""
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)}


@pytest.mark.parametrize("path", ELSEWHERE)
def test_no_family_is_compared(path: str) -> None:
    for operand in compared(path):
        assert not constants(operand) & NAMES, f"{path}:{operand.lineno}: ask for a feature instead"
        assert not ast.unparse(operand).endswith((".family.name", ".vendor")), f"{path}:{operand.lineno}"


@pytest.mark.parametrize("path", [path for path in ELSEWHERE if path not in COMPARES_VERSIONS])
def test_no_version_is_compared(path: str) -> None:
    for operand in compared(path):
        name = ast.unparse(operand)
        assert not name.endswith(("target.version", "target.rank")), f"{path}:{operand.lineno}: add a feature instead"


@pytest.mark.parametrize("name", FEATURES)
def test_a_feature_names_known_families_and_their_vendors_pages(name: str) -> None:
    feature = FEATURES[name]
    assert feature.support.keys() <= FAMILIES.keys()
    assert all(url.startswith("https://") for url in feature.urls.values())
    assert all(
        version in FAMILIES[family].versions
        for family, support in feature.support.items()
        for version in (support.first, support.last)
        if version
    )


def test_a_function_stands_in_one_row() -> None:
    names = [name for row in FUNCTIONS for name in row.names]
    assert sorted(names) == sorted(set(names))


def test_no_rule_is_named_after_a_family() -> None:
    rules = set(order.BY_NAME)
    assert [name for name in rules if set(name.split("_")) & NAMES] == []
