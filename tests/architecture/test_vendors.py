"""Families and versions are data: only the capability table compares them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

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


def test_no_family_is_compared() -> None:
    for path in ELSEWHERE:
        for operand in compared(path):
            assert not constants(operand) & NAMES, f"{path}:{operand.lineno}: ask for a feature instead"
            assert not ast.unparse(operand).endswith((".family.name", ".vendor")), f"{path}:{operand.lineno}"


def test_no_version_is_compared() -> None:
    operands = [(path, operand) for path in ELSEWHERE if path not in COMPARES_VERSIONS for operand in compared(path)]
    for path, operand in operands:
        name = ast.unparse(operand)
        assert not name.endswith(("target.version", "target.rank")), f"{path}:{operand.lineno}: add a feature instead"


def test_features_name_known_families_and_their_vendors_pages() -> None:
    for name, feature in FEATURES.items():
        assert feature.support.keys() <= FAMILIES.keys(), name
        assert all(url.startswith("https://") for url in feature.urls.values()), name
        for family, support in feature.support.items():
            named = {version for version in (support.first, support.last) if version}
            assert named <= set(FAMILIES[family].versions), name


def test_a_function_stands_in_one_row() -> None:
    names = [name for row in FUNCTIONS for name in row.names]
    assert sorted(names) == sorted(set(names))


def test_no_rule_is_named_after_a_family() -> None:
    rules = set(order.BY_NAME)
    assert [name for name in rules if set(name.split("_")) & NAMES] == []
