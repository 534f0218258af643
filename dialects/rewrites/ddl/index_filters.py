"""The rows of an index: conditions and NULLs."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import Table, find_computed
from dialects.ddl.context import later
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.ddl.build import condition_of, keys_of
from dialects.sql.build import case, copy_tree, phrase
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Create)
def tell_nulls_apart(node: exp.Create, target: Target) -> exp.Expr | None:
    """Leave NULLs out of a unique index that would allow only one, or include NULLs that must be equal.

    SQL Server: Msg 2601, cannot insert duplicate key row. Oracle stores no row whose keys are all NULL, so a constant
    is added to the keys.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql

    Before::

        CREATE UNIQUE INDEX "i" ON "a" ("n") WITH (nulls_distinct = FALSE)

    After (oracle@19c)::

        CREATE UNIQUE INDEX "I" ON "A"("N", 0)
    """
    if not node.args.get("unique") or not isinstance(node.this, exp.Index):
        return None
    parameters = node.this.args["params"]
    options = parameters.args.get("with_storage") or []
    single = any(option.name == "nulls_distinct" for option in options)
    parameters.set("with_storage", [option for option in options if option.name != "nulls_distinct"])
    if not single:
        return _exclude_nulls(node, target)
    if target.has(features.SINGLE_UNIQUE_NULL):
        where = parameters.args.get("where")
        parameters.set("where", phrase(" NULLS NOT DISTINCT", *(["WHERE", copy_tree(where.this)] if where else [])))
    elif not target.has(features.MANY_UNIQUE_NULLS):
        pass  # The server's own behaviour.
    elif not target.has(features.UNIQUE_NULLS_IN_PAIRS):
        parameters.append("columns", exp.Literal.number(0))
    else:
        construct = f'NULLS NOT DISTINCT of "{node.this.name}"'
        raise refusal(construct, target, "make the columns NOT NULL", features.SINGLE_UNIQUE_NULL)
    return node


def _exclude_nulls(node: exp.Create, target: Target) -> exp.Expr | None:
    """Leave rows with NULL out of a unique index if the server compares NULLs as equal values."""
    if target.has(features.MANY_UNIQUE_NULLS):
        return None
    parameters, table = node.this.args["params"], _table(node)
    tests = [_present(key.this) for key in keys_of(node) if isinstance(key, exp.Column) and table.nullable(key.name)]
    if not tests:
        return None
    where = parameters.args.get("where")
    parameters.set("where", exp.Where(this=exp.and_(*([copy_tree(where.this)] if where else []), *tests)))
    return node


def _present(column: exp.Identifier) -> exp.Expr:
    """Build ``column IS NOT NULL``, without the NOT in front that sqlglot prints: not every condition allows NOT."""
    return exp.Is(this=exp.Column(this=copy_tree(column)), expression=exp.var("NOT NULL"))


@rule(exp.Create, unless=features.FILTERED_INDEXES)
def index_cases_of_conditions(node: exp.Create, target: Target) -> exp.Expr | None:
    """Write a conditional unique index as one of CASEs, NULL for other rows; other indexes take all rows.

    Oracle: ORA-02158, invalid CREATE INDEX option. DuckDB: creating partial indexes is not supported currently.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html

    Before::

        CREATE UNIQUE INDEX "i" ON "a" ("n") WHERE "m" > 3

    After (oracle@19c)::

        CREATE UNIQUE INDEX "I" ON "A"((CASE WHEN "M" > 3 THEN "N" END))
    """
    where = condition_of(node)
    if where is None:
        return None
    node.this.args["params"].set("where", None)
    if not node.args.get("unique"):
        return node
    if not target.has(features.EXPRESSION_INDEXES):
        hint = "make a GeneratedField that is NULL for the other rows unique"
        raise refusal(f'a condition of the unique index "{node.this.name}"', target, hint, features.FILTERED_INDEXES)
    condition = where.this
    keys = keys_of(node)
    if len(keys) > 1 and not target.has(features.UNIQUE_NULLS_IN_PAIRS):
        table = _table(node)
        condition = exp.and_(condition, *(_present(key.this) for key in keys if _may_be_null(table, key)))
    for key in keys:
        key.replace(exp.Paren(this=case(copy_tree(condition), copy_tree(key))))
    return node


def _may_be_null(table: Table, key: exp.Expr) -> bool:
    return isinstance(key, exp.Column) and (key.name not in table.columns or table.nullable(key.name))


@rule(exp.Create, unless=features.ANY_INDEX_CONDITION)
def simplify_conditions_of_indexes(node: exp.Create, target: Target) -> exp.Expr | None:
    """Rewrite the condition of an index as comparisons of columns with constants, joined by AND.

    SQL Server: Msg 10735, incorrect WHERE clause for filtered index. If that is not
    possible, a unique index is refused, and another index holds all rows.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql

    Before::

        CREATE INDEX "i" ON "a" ("n") WHERE (NOT ("m" > 3 OR "active") AND "n" BETWEEN 1 AND 5 AND "name" IS NOT NULL)

    After (tsql@2017)::

        CREATE INDEX [i] ON [a]([n])
        WHERE [m] <= 3 AND [active] = CAST(0 AS BIT) AND [n] >= 1 AND [n] <= 5 AND [name] IS NOT NULL
    """
    where = condition_of(node)
    if where is None:
        return None
    tests = _conjuncts(where.this, negated=False)
    name = node.this.name
    if tests is None and not node.args.get("unique"):
        node.this.args["params"].set("where", None)
        return node
    if tests is None:
        hint = "compare columns with constants and join that by AND, or keep the condition in a GeneratedField"
        raise refusal(f'the condition of the index "{name}"', target, hint, features.ANY_INDEX_CONDITION)
    columns = _table(node).columns
    for column in where.find_all(exp.Column):
        if column.name in columns and find_computed(columns[column.name]) is not None:
            hint = "compare the columns that it is computed from"
            construct = f'the computed column "{column.name}" in the condition of the index "{name}"'
            raise refusal(construct, target, hint, features.COMPUTED_COLUMNS_IN_INDEX_CONDITIONS)
    where.set("this", exp.and_(*tests, wrap=False))
    return node


#: A comparison and its negation; for NULL neither is true.
_OPPOSITES: dict[type[exp.Expr], type[exp.Binary]] = {
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
    exp.GT: exp.LTE,
    exp.GTE: exp.LT,
    exp.LT: exp.GTE,
    exp.LTE: exp.GT,
}


def _conjuncts(node: exp.Expr, *, negated: bool) -> list[exp.Expr] | None:
    """Return the column tests that AND joins to a condition, or to its negation; None if it has another form."""
    match node:
        case exp.Paren():
            return _conjuncts(node.this, negated=negated)
        case exp.Not():
            return _conjuncts(node.this, negated=not negated)
        case exp.And() | exp.Or() if isinstance(node, exp.Or) is negated:
            sides = [_conjuncts(side, negated=negated) for side in (node.this, node.expression)]
            return None if None in sides else [test for side in sides for test in side or ()]
        case exp.Or() if not negated:
            return _one_of(node)
        case exp.Column():
            return [exp.EQ(this=copy_tree(node), expression=exp.false() if negated else exp.true())]
        case exp.Is(this=exp.Column() as column, expression=exp.Null()):
            return [_present(column.this) if negated else copy_tree(node)]
        case exp.Is(this=exp.Column(), expression=exp.Var()) if not negated:
            return [copy_tree(node)]
        case exp.In(this=exp.Column(), expressions=[*values]) if values and all(map(_is_constant, values)):
            if not negated:
                return [copy_tree(node)]
            return [exp.NEQ(this=copy_tree(node.this), expression=copy_tree(value)) for value in values]
        case exp.Between(this=exp.Column()) if not negated and not node.args.get("symmetric"):
            low, high = node.args["low"], node.args["high"]
            if _is_constant(low) and _is_constant(high):
                return [
                    exp.GTE(this=copy_tree(node.this), expression=copy_tree(low)),
                    exp.LTE(this=copy_tree(node.this), expression=copy_tree(high)),
                ]
        case exp.Binary(this=exp.Column()) if type(node) in _OPPOSITES and _is_constant(node.expression):
            kind = _OPPOSITES[type(node)] if negated else type(node)
            return [kind(this=copy_tree(node.this), expression=copy_tree(node.expression))]
    return None


def _one_of(node: exp.Or) -> list[exp.Expr] | None:
    """Return ``column IN (..)`` for comparisons of one column with constants joined by OR; None for anything else."""
    values: list[exp.Expr] = []
    columns: set[exp.Expr] = set()
    for side in node.flatten():
        match side.unnest():
            case exp.EQ(this=exp.Column() as column, expression=value) if _is_constant(value):
                columns.add(column)
                values.append(copy_tree(value))
            case exp.In(this=exp.Column() as column, expressions=[*items]) if items and all(map(_is_constant, items)):
                columns.add(column)
                values += [copy_tree(item) for item in items]
            case _:
                return None
    return [exp.In(this=copy_tree(columns.pop()), expressions=values)] if len(columns) == 1 else None


def _is_constant(node: exp.Expr) -> bool:
    return node.find(exp.Column, exp.Query) is None


def _table(node: exp.Create) -> Table:
    return later(node).table(node.this.args["table"].name)


RULES: tuple[Rule, ...] = (tell_nulls_apart, index_cases_of_conditions, simplify_conditions_of_indexes)
