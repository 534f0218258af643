"""Walking a tree of sqlglot's."""

from __future__ import annotations

from typing import TypeVar

from sqlglot import exp

ExprT = TypeVar("ExprT", bound=exp.Expr)


#: Nodes that hold no others.
LEAVES = frozenset({exp.Identifier, exp.Literal, exp.Var})


def nodes_of(tree: exp.Expr) -> list[exp.Expr]:
    """Every node of a tree, outer before inner; what ``walk()`` gives, several times faster."""
    nodes = [tree]
    append = nodes.append
    for node in nodes:  # Grows meanwhile.
        if node.__class__ in LEAVES:
            continue
        for value in node.args.values():
            if value.__class__ is list:
                for item in value:
                    if isinstance(item, exp.Expr):
                        append(item)
            elif isinstance(value, exp.Expr):
                append(value)
    return nodes


def own_nodes(query: exp.Expr, *types: type[ExprT]) -> list[ExprT]:
    """The nodes of some types that belong to a query and not to one inside it, outer before inner.

    Those whose nearest query is this one; the walk ends at the others, so that
    all queries of a tree together cost one walk.
    """
    nodes = [query]
    for node in nodes:  # Grows meanwhile.
        if node is not query and isinstance(node, exp.Select):
            continue
        for value in node.args.values():
            if isinstance(value, exp.Expr):
                nodes.append(value)
            elif isinstance(value, list):
                nodes.extend([item for item in value if isinstance(item, exp.Expr)])
    return [node for node in nodes if node is not query and isinstance(node, types)]
