"""Walking a tree of sqlglot's."""

from __future__ import annotations

from sqlglot import exp


def nodes_of(tree: exp.Expr) -> list[exp.Expr]:
    """Every node of a tree, outer before inner; what ``walk()`` gives, several times faster."""
    nodes = [tree]
    for node in nodes:  # Grows meanwhile.
        for value in node.args.values():
            if isinstance(value, exp.Expr):
                nodes.append(value)
            elif isinstance(value, list):
                nodes.extend([item for item in value if isinstance(item, exp.Expr)])
    return nodes
