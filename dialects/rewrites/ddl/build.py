"""Helpers that the rules for definitions share."""

from __future__ import annotations

from sqlglot import exp


def keys_of(node: exp.Create) -> list[exp.Expr]:
    """Return the keys of an index, without their order; an empty list if the statement creates something else."""
    if not isinstance(node.this, exp.Index):
        return []
    keys = node.this.args["params"].args["columns"]
    return [key.this if isinstance(key, exp.Ordered) else key for key in keys]


def condition_of(node: exp.Create) -> exp.Where | None:
    """Return the condition of an index."""
    return node.this.args["params"].args.get("where") if isinstance(node.this, exp.Index) else None
