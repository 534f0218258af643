"""The names of output columns, by which an outer query reads them; without an alias they are PostgreSQL's."""

from __future__ import annotations

from sqlglot import exp

from dialects.sql.index import NodeIndex
from dialects.sql.scopes import fold_case

#: Functions with one name, which is also the name of their column.
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

#: The names of TRIM, by the trimmed side.
_TRIMS = {"LEADING": "ltrim", "TRAILING": "rtrim"}


def output_names(query: exp.Query) -> list[str]:
    """Return the names of a query's output columns, ``""`` for one without a name."""
    return [output_name(projection) for projection in query.selects]


def output_name(projection: exp.Expr) -> str:
    """Return the name of an output column: its alias, or the name of its column; ``""`` for anything else."""
    while isinstance(projection, (exp.Cast, exp.Collate, exp.Paren)):
        projection = projection.this
    return str(projection.alias_or_name) if isinstance(projection, (exp.Alias, exp.Column)) else ""


def name_outputs(tree: NodeIndex) -> None:
    """Name the unnamed columns of derived tables and common table expressions as PostgreSQL does.

    https://www.postgresql.org/docs/current/queries-select-lists.html
    """
    changed = False
    for source in [*tree.nodes(exp.CTE), *tree.nodes(exp.Subquery)]:
        named = source.args.get("alias")
        if named is None or named.args.get("columns"):
            continue
        query = source.this
        while isinstance(query, (exp.SetOperation, exp.Subquery)):  # The first arm names the columns.
            query = query.this
        changed = (isinstance(query, exp.Select) and _name_columns(query)) or changed
    if changed:
        tree.rebuild(tree.root)


def _name_columns(select: exp.Select) -> bool:
    """Name each output column without a name after its value, unless the name is taken; return whether any was."""
    projections = select.expressions
    names = [None if isinstance(each, (exp.Alias, exp.Column)) else _name(each) for each in projections]
    taken = [each.alias_or_name.lower() for each in projections if isinstance(each, (exp.Alias, exp.Column))]
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
    """Return PostgreSQL's name of a value's column; None if it has none, or if sqlglot does not keep it."""
    if isinstance(value, exp.Alias):
        return fold_case(value.args["alias"])
    if isinstance(value, exp.Column):
        return fold_case(value.this) if isinstance(value.this, exp.Identifier) else None
    if isinstance(value, (exp.Cast, exp.Collate, exp.Paren, exp.Window, exp.Filter)):
        return _name(value.this)
    if isinstance(value, exp.Subquery):
        return _name(value.this.selects[0]) if isinstance(value.this, (exp.Select, exp.SetOperation)) else None
    if isinstance(value, exp.Trim):
        return _TRIMS.get(value.args.get("position") or "", "btrim")
    if isinstance(value, exp.GroupConcat):
        return "string_agg"
    if isinstance(value, exp.Case):
        return _name(value.args["default"]) or "case" if value.args.get("default") else "case"
    if isinstance(value, exp.Anonymous):
        return value.name.lower()
    return value.sql_names()[0].lower() if isinstance(value, _NAMED_LIKE_FUNCTION) else None
