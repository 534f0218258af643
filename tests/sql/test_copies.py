"""A copy of a tree is a tree of its own with the same types, however deep the tree is."""

from __future__ import annotations

import ast

from sqlglot import exp, parse_one

from dialects.sql.build import copy_tree
from tests.architecture.sources import modules, tree


def test_a_copy_is_equal_and_shares_nothing_but_types() -> None:
    value = parse_one('CASE WHEN "a"."b" IN (1, 2) /* why */ THEN CAST("a"."c" AS DECIMAL(9, 2)) END', read="postgres")
    for column in value.find_all(exp.Column):
        column.type = exp.DataType.build("DECIMAL(9, 2)")
        column.meta["marked"] = True
    value.type = None
    copy = copy_tree(value)
    assert copy == value and copy.sql("oracle") == value.sql("oracle") and copy.parent is None
    for one, other in zip(value.walk(), copy.walk(), strict=True):
        assert one is not other and one._type is other._type and one.comments == other.comments
        assert one.meta == other.meta and one.arg_key == other.arg_key and one.index == other.index
        assert one is value or (one.parent is not other.parent and other.parent is not None)
    copy.find(exp.Column).meta["marked"] = False  # type: ignore[union-attr]
    copy.set("ifs", [])
    assert all(column.meta["marked"] for column in value.find_all(exp.Column)) and value.args["ifs"]


def test_a_deep_tree_is_copied() -> None:
    value: exp.Expr = exp.column("a")
    for _ in range(20_000):
        value = exp.Not(this=value)
    copy, depth = copy_tree(value), 0
    while isinstance(copy, exp.Not):
        copy, depth = copy.this, depth + 1
    assert depth == 20_000


def test_nodes_are_copied_in_one_way() -> None:
    # copy() of sqlglot copies the type of each node, which costs more than the rest.
    found = [
        (path, node.lineno)
        for path in modules()
        if path.startswith("dialects/")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "copy"
    ]
    assert found == []
