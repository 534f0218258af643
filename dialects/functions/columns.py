"""The schema's description of a column: its type with its length, and whether it can be NULL.

The length of a text is not part of a node's type. If it were, sqlglot would also give it to expressions with longer
texts. These functions return the length only if it is certain.
"""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.sql import marks
from dialects.sql.build import BINARIES, TEXTS, UNKNOWNS, has_type
from dialects.sql.scopes import definition, is_recursive, outputs_of, source_of
from dialects.sql.types.annotate import Description, describe
from dialects.targets.base import Target

#: Expressions that have a value for all rows: counts, ranks and conditions of two values.
_NEVER_NULL = (
    exp.Count,
    exp.RowNumber,
    exp.Rank,
    exp.DenseRank,
    exp.CumeDist,
    exp.PercentRank,
    exp.Exists,
    exp.Boolean,
)


def description_of(column: exp.Expr) -> Description | None:
    """Return the schema's description of a table's column, also if an outer query passes it on; else None."""
    found = _origin(column)
    return found[0] if found else None


def is_never_null(node: exp.Expr, target: Target) -> bool:
    """Return whether a value is surely not NULL: a literal, a bound value, a NOT NULL column, a count.

    A column is NULL in the rows that an outer join or GROUPING SETS adds. A text or binary column is also NULL if the
    target stores an empty value as NULL.
    """
    while isinstance(node, (exp.Paren, exp.Collate, exp.Window, exp.Filter)):
        node = node.this
    if isinstance(node, _NEVER_NULL):
        return True
    if isinstance(node, exp.Coalesce):
        return any(is_never_null(value, target) for value in (node.this, *node.expressions))
    if isinstance(node, exp.Literal):
        return bool(node.name) or not node.is_string or target.has(features.EMPTY_STRINGS)
    if isinstance(node, exp.Placeholder):
        known = node.type is not None and not has_type(node, UNKNOWNS)
        return known and not _may_be_empty(node.type, target)
    found = _origin(node)
    if found is None:
        return False
    described, is_optional = found
    return described.not_null and not is_optional and not _may_be_empty(described.type, target)


def _may_be_empty(kind: exp.DataType | None, target: Target) -> bool:
    """Return whether values of a type may be empty, and so NULL on the target."""
    return kind is not None and kind.this in TEXTS | BINARIES and not target.has(features.EMPTY_STRINGS)


def projection_of(column: exp.Column) -> exp.Expr | None:
    """Return the expression that defines a column of a derived table or a WITH; None for any other column."""
    source = source_of(column) if column.table else None
    outputs = outputs_of(column) if source is not None else None
    if not outputs:
        return None
    cte = definition(source) if isinstance(source, exp.Table) else None
    # The arms of a recursion are cast to one type.
    is_known = isinstance(outputs[0], exp.Cast) if cte is not None and is_recursive(cte) else len(outputs) == 1
    return outputs[0] if is_known else None


def _origin(node: exp.Expr) -> tuple[Description, bool] | None:
    """Return the schema's description of a column's origin, and whether an outer join may make the column NULL."""
    if not isinstance(node, exp.Column) or not node.table:
        return None
    source = source_of(node)
    if source is None or source.parent is None:
        return None
    is_optional = _is_optional(source.parent)
    if isinstance(source, exp.Table):
        text = source.meta.get(marks.COLUMNS, {}).get(node.name)
        certain = text is not None and not source.alias_column_names and definition(source) is None
        return (describe(text), is_optional) if certain else None
    passed_on = projection_of(node)
    origin = _origin(passed_on) if passed_on is not None else None
    return (origin[0], origin[1] or is_optional) if origin else None


def _is_optional(clause: exp.Expr) -> bool:
    """Return whether a source of a FROM or JOIN is NULL in some rows of its query."""
    query = clause.parent if isinstance(clause, (exp.From, exp.Join)) and clause.parent is not None else clause
    sides = {join.side for join in query.args.get("joins") or ()}
    added = sides & {"RIGHT", "FULL"} or (isinstance(clause, exp.Join) and clause.side == "LEFT")
    return bool(added) or has_grouping_sets(query)


def has_grouping_sets(query: exp.Expr) -> bool:
    """Return whether a query groups by several sets of keys, so that keys are NULL in rows of other sets."""
    group = query.args.get("group")
    return group is not None and group.find(exp.Rollup, exp.Cube, exp.GroupingSets) is not None
