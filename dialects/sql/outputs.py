"""The names of output columns that the SQL gives none: as PostgreSQL calls them, by which a query around reads them."""

from __future__ import annotations

from sqlglot import exp

from dialects.sql.index import NodeIndex
from dialects.sql.scopes import folded

#: Functions that have one name each, and so the name of their column.
_NAMED_LIKE_FUNCTION = (
    exp.Abs,
    exp.AnyValue,
    exp.Ascii,
    exp.Avg,
    exp.Ceil,
    exp.Chr,
    exp.Coalesce,
    exp.Concat,
    exp.ConcatWs,
    exp.Corr,
    exp.Count,
    exp.CumeDist,
    exp.DenseRank,
    exp.Exists,
    exp.Exp,
    exp.Extract,
    exp.FirstValue,
    exp.Floor,
    exp.Greatest,
    exp.Initcap,
    exp.Lag,
    exp.LastValue,
    exp.Lead,
    exp.Least,
    exp.Left,
    exp.Ln,
    exp.Lower,
    exp.MD5,
    exp.Max,
    exp.Min,
    exp.NthValue,
    exp.Ntile,
    exp.Nullif,
    exp.Overlay,
    exp.PercentRank,
    exp.Rank,
    exp.Repeat,
    exp.Replace,
    exp.Reverse,
    exp.Right,
    exp.Round,
    exp.RowNumber,
    exp.Sign,
    exp.SplitPart,
    exp.Sqrt,
    exp.StddevPop,
    exp.StddevSamp,
    exp.Sum,
    exp.Translate,
    exp.Trunc,
    exp.Upper,
)

#: The names of TRIM, by the side that it takes characters from.
_TRIMS = {"LEADING": "ltrim", "TRAILING": "rtrim"}


def name_outputs(tree: NodeIndex) -> None:
    """Give the unnamed columns of derived tables and common table expressions the names that PostgreSQL gives them.

    https://www.postgresql.org/docs/current/queries-select-lists.html
    """
    changed = False
    for source in [*tree.nodes(exp.CTE), *tree.nodes(exp.Subquery)]:
        named = source.args.get("alias")
        if named is None or named.args.get("columns"):
            continue
        query = source.this
        while isinstance(query, exp.SetOperation | exp.Subquery):  # Whose columns the first arm names.
            query = query.this
        changed = (isinstance(query, exp.Select) and _name_columns(query)) or changed
    if changed:
        tree.rebuild(tree.root)


def _name_columns(select: exp.Select) -> bool:
    """Give each output column without a name that of its value, unless another one has it; whether any got one."""
    projections = select.expressions
    names = [None if isinstance(each, exp.Alias | exp.Column) else _name(each) for each in projections]
    taken = [each.alias_or_name.lower() for each in projections if isinstance(each, exp.Alias | exp.Column)]
    found = [name if name and names.count(name) == 1 and name not in taken else None for name in names]
    if not any(found):
        return False
    select.set(
        "expressions",
        [
            exp.Alias(this=each, alias=exp.to_identifier(name, quoted=True)) if name else each
            for each, name in zip(projections, found, strict=True)
        ],
    )
    return True


def _name(value: exp.Expr) -> str | None:
    """Return what PostgreSQL calls the column of a value; None where it has no name, or sqlglot does not keep it."""
    if isinstance(value, exp.Alias):
        return folded(value.args["alias"])
    if isinstance(value, exp.Column):
        return folded(value.this) if isinstance(value.this, exp.Identifier) else None
    if isinstance(value, exp.Cast | exp.Collate | exp.Paren | exp.Window | exp.Filter):
        return _name(value.this)
    if isinstance(value, exp.Subquery):
        return _name(value.this.selects[0]) if isinstance(value.this, exp.Select | exp.SetOperation) else None
    if isinstance(value, exp.Trim):
        return _TRIMS.get(value.args.get("position") or "", "btrim")
    if isinstance(value, exp.GroupConcat):
        return "string_agg"
    if isinstance(value, exp.Case):
        return _name(value.args["default"]) or "case" if value.args.get("default") else "case"
    if isinstance(value, exp.Anonymous):
        return value.name.lower()
    return value.sql_names()[0].lower() if isinstance(value, _NAMED_LIKE_FUNCTION) else None
