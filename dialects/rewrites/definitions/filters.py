"""Which rows an index holds: conditions and NULLs."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.definitions.catalogue import Table
from dialects.definitions.context import later
from dialects.rewrites.definitions.nodes import condition_of, keys_of, refusal
from dialects.rewriting import Rule, phrase, rule
from dialects.target import Target


@rule(exp.Create)
def tell_nulls_apart(node: exp.Create, target: Target) -> exp.Expr | None:
    """A unique index leaves NULLs out where the server would take one only, or takes them in where they are to be one.

    SQL Server: Msg 2601, cannot insert duplicate key row. Oracle keeps no row whose keys are all NULL, so a constant
    beside them makes it keep all.
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
        return _without_nulls(node, target)
    if target.has(features.SINGLE_UNIQUE_NULL):
        where = parameters.args.get("where")
        parameters.set("where", phrase(" NULLS NOT DISTINCT", *(["WHERE", where.this.copy()] if where else [])))
    elif not target.has(features.MANY_UNIQUE_NULLS):
        pass  # The server's own way.
    elif not target.has(features.UNIQUE_NULLS_IN_PAIRS):
        parameters.append("columns", exp.Literal.number(0))
    else:
        raise refusal("NULLS NOT DISTINCT", target, "make the columns NOT NULL", features.SINGLE_UNIQUE_NULL)
    return node


def _without_nulls(node: exp.Create, target: Target) -> exp.Expr | None:
    """The rows with NULL left out of a unique index where the server takes NULL for a value like any other."""
    if target.has(features.MANY_UNIQUE_NULLS):
        return None
    parameters, table = node.this.args["params"], _table(node)
    tests = [_present(key.this) for key in keys_of(node) if isinstance(key, exp.Column) and table.nullable(key.name)]
    if not tests:
        return None
    where = parameters.args.get("where")
    parameters.set("where", exp.Where(this=exp.and_(*([where.this.copy()] if where else []), *tests)))
    return node


def _present(column: exp.Identifier) -> exp.Expr:
    """``column IS NOT NULL``, without the NOT before it that sqlglot would print: not every condition may hold one."""
    return exp.Is(this=exp.Column(this=column.copy()), expression=exp.var("NOT NULL"))


@rule(exp.Create, unless=features.FILTERED_INDEXES)
def index_cases_of_conditions(node: exp.Create, target: Target) -> exp.Expr | None:
    """A unique index of the rows that meet a condition is one of CASEs, NULL for the others; another one takes all rows.

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
    condition = where.this
    keys = keys_of(node)
    if len(keys) > 1 and not target.has(features.UNIQUE_NULLS_IN_PAIRS):
        table = _table(node)
        condition = exp.and_(condition, *(_present(key.this) for key in keys if _may_be_null(table, key)))
    for key in keys:
        key.replace(exp.Paren(this=exp.Case(ifs=[exp.If(this=condition.copy(), true=key.copy())])))
    return node


def _may_be_null(table: Table, key: exp.Expr) -> bool:
    return isinstance(key, exp.Column) and (key.name not in table.columns or table.nullable(key.name))


@rule(exp.Create, unless=features.ANY_INDEX_CONDITION)
def simplify_conditions_of_indexes(node: exp.Create, target: Target) -> exp.Expr | None:
    """The condition of an index compares columns with constants, and joins that by AND; there is no NOT and no OR.

    SQL Server: Msg 10735, incorrect WHERE clause for filtered index.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql

    Before::

        CREATE INDEX "i" ON "a" ("n") WHERE ("m" > 3 AND NOT "active" AND "name" IS NOT NULL)

    After (tsql@2017)::

        CREATE INDEX [i] ON [a]([n]) WHERE [m] > 3 AND [active] = CAST(0 AS BIT) AND [name] IS NOT NULL
    """
    where = condition_of(node)
    if where is None:
        return None
    tests = [_simple(test) for test in _conjuncts(where.this)]
    if not all(tests):
        hint = "compare columns with constants and join that by AND, or keep the condition in a GeneratedField"
        raise refusal(f'the condition of the index "{node.this.name}"', target, hint, features.ANY_INDEX_CONDITION)
    where.set("this", exp.and_(*tests, wrap=False))
    return node


def _conjuncts(node: exp.Expr) -> list[exp.Expr]:
    if isinstance(node, exp.Paren):
        return _conjuncts(node.this)
    if isinstance(node, exp.And):
        return [*_conjuncts(node.this), *_conjuncts(node.expression)]
    return [node]


def _simple(node: exp.Expr) -> exp.Expr | None:
    """A test of a column as the condition of an index may hold it; None where there is none."""
    match node:
        case exp.Column():
            return exp.EQ(this=node.copy(), expression=exp.true())
        case exp.Not(this=exp.Paren(this=inner)):
            return _simple(exp.Not(this=inner.copy()))
        case exp.Not(this=exp.Column() as column):
            return exp.EQ(this=column.copy(), expression=exp.false())
        case exp.Not(this=exp.Is(this=exp.Column(), expression=exp.Null()) as test):
            return _present(test.this.this)
        case exp.Is(this=exp.Column(), expression=exp.Null() | exp.Var()):
            return node.copy()
        case exp.In(this=exp.Column()):
            return None if any(one.find(exp.Column) for one in node.expressions) else node.copy()
        case exp.EQ() | exp.NEQ() | exp.GT() | exp.GTE() | exp.LT() | exp.LTE():
            plain = isinstance(node.this, exp.Column) and not node.expression.find(exp.Column, exp.Query)
            return node.copy() if plain else None
    return None


def _table(node: exp.Create) -> Table:
    return later(node).table(node.this.args["table"].name)


RULES: tuple[Rule, ...] = (tell_nulls_apart, index_cases_of_conditions, simplify_conditions_of_indexes)
