"""Whether a node is a predicate, and whether its place needs one: older servers do not mix them with values."""

from __future__ import annotations

from sqlglot import exp

PREDICATE_FUNCTIONS = {
    "tsql": frozenset({"CONTAINS", "FREETEXT", "REGEXP_LIKE", "UPDATE"}),
    "oracle": frozenset(
        {
            "REGEXP_LIKE",
            "JSON_EXISTS",
            "JSON_EQUAL",
            "JSON_TEXTCONTAINS",
            "LNNVL",
            "XMLEXISTS",
            "EQUALS_PATH",
            "UNDER_PATH",
        }
    ),
}
PREDICATES = (exp.Connector, exp.Not, exp.Predicate)
QUANTIFIED = (exp.All, exp.Any)
CONDITION_SLOTS = (exp.Where, exp.Having, exp.Qualify, exp.Connector, exp.Not)


def function_name(node: exp.Expr) -> str:
    """Return the name of a function call in upper case; empty for anything else."""
    if isinstance(node, exp.Anonymous):
        return node.name.upper()
    return (
        node.sql_name().upper().replace("J_S_O_N", "JSON")
        if isinstance(node, exp.Func) and not isinstance(node, PREDICATES)
        else ""
    )


def is_predicate(node: exp.Expr, family: str) -> bool:
    """Return whether the server calls this node a condition."""
    if isinstance(node, (exp.Paren, exp.Escape)):
        return is_predicate(node.this, family)
    if isinstance(node, PREDICATES):
        return not isinstance(node, QUANTIFIED)
    return function_name(node) in PREDICATE_FUNCTIONS[family]


def role(node: exp.Expr, family: str) -> str:
    """Return what the place of `node` requires: "predicate", "value", or "" if it allows both."""
    child, parent = node, node.parent
    while isinstance(parent, exp.Paren):
        child, parent = parent, parent.parent
    key = child.arg_key
    if parent is None or isinstance(parent, exp.Escape):
        return ""
    if isinstance(parent, (exp.Update, exp.SetItem)) and key == "expressions":
        return ""  # an assignment of SET
    if isinstance(parent, CONDITION_SLOTS):
        return "predicate"
    if (isinstance(parent, (exp.Join, exp.Merge)) and key == "on") or (
        isinstance(parent, exp.When) and key == "condition"
    ):
        return "predicate"
    if isinstance(parent, exp.If) and key == "this":
        simple = isinstance(parent.parent, exp.Case) and parent.parent.this is not None
        return "value" if simple else "predicate"
    if isinstance(parent, exp.Connect) or (function_name(parent) == "LNNVL" and family == "oracle"):
        return "predicate"
    if isinstance(parent, (exp.CheckColumnConstraint, exp.Command)):
        return ""
    return "value"
