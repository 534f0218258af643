"""Indexes: conditions, expressions, NULLs, what they hold beside their keys, and their names."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.definitions.catalogue import Table
from dialects.definitions.context import before, later
from dialects.errors import Unsupported
from dialects.features import Feature
from dialects.rewriting import Rule, phrase, rule
from dialects.target import Target


@rule(exp.Index, unless=features.OPERATOR_CLASSES)
def refuse_operator_classes(node: exp.Index, target: Target) -> exp.Expr | None:
    """Operator classes and access methods are PostgreSQL's own.

    https://www.postgresql.org/docs/current/indexes-opclass.html

    Before::

        CREATE INDEX "i" ON "a" USING btree ("name")

    After (tsql@2017)::

        CREATE INDEX [i] ON [a]([name])
    """
    parameters = node.args["params"]
    if parameters.find(exp.Opclass):
        raise _refusal(
            f'an operator class in the index "{node.name}"', target, "leave opclasses out", "OPERATOR_CLASSES"
        )
    using = parameters.args.get("using")
    if using is None:
        return None
    if using.name.lower() != "btree":
        raise _refusal(f"USING {using.name}", target, "use models.Index", "OPERATOR_CLASSES")
    parameters.set("using", None)
    return node


@rule(exp.Index, unless=features.COVERING_INDEXES)
def leave_out_covered_columns(node: exp.Index, target: Target) -> exp.Expr | None:
    """An index holds its keys only; the columns that INCLUDE adds make it faster and nothing else.

    Oracle: ORA-02158, invalid CREATE INDEX option.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html

    Before::

        CREATE INDEX "i" ON "a" ("n") INCLUDE ("m")

    After (oracle@19c)::

        CREATE INDEX "I" ON "A"("N")
    """
    if not node.args["params"].args.get("include"):
        return None
    node.args["params"].set("include", None)
    return node


@rule(exp.Create, unless=features.EXPRESSION_INDEXES)
def refuse_expression_indexes(node: exp.Create, target: Target) -> exp.Expr | None:
    """The keys of an index are columns.

    SQL Server: Msg 102, incorrect syntax near '('.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql

    Before::

        CREATE INDEX "i" ON "a" ("name" DESC)

    After (tsql@2017)::

        CREATE INDEX [i] ON [a]([name] DESC)
    """
    for key in _keys(node):
        if not isinstance(key, exp.Column):
            hint = "add a GeneratedField of the expression and index that"
            raise _refusal(f'an expression in the index "{node.this.name}"', target, hint, "EXPRESSION_INDEXES")
    return None


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
        raise _refusal("NULLS NOT DISTINCT", target, "make the columns NOT NULL", "SINGLE_UNIQUE_NULL")
    return node


def _without_nulls(node: exp.Create, target: Target) -> exp.Expr | None:
    """The rows with NULL left out of a unique index where the server takes NULL for a value like any other."""
    if target.has(features.MANY_UNIQUE_NULLS):
        return None
    parameters, table = node.this.args["params"], _table(node)
    tests = [_present(key.this) for key in _keys(node) if isinstance(key, exp.Column) and table.nullable(key.name)]
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
    where = node.this.args["params"].args.get("where") if isinstance(node.this, exp.Index) else None
    if where is None:
        return None
    node.this.args["params"].set("where", None)
    if not node.args.get("unique"):
        return node
    condition = where.this
    keys = _keys(node)
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
    where = node.this.args["params"].args.get("where") if isinstance(node.this, exp.Index) else None
    if where is None:
        return None
    tests = [_simple(test) for test in _conjuncts(where.this)]
    if not all(tests):
        hint = "compare columns with constants and join that by AND, or keep the condition in a GeneratedField"
        raise _refusal(f'the condition of the index "{node.this.name}"', target, hint, "ANY_INDEX_CONDITION")
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


@rule(exp.Drop, unless=features.SCHEMA_WIDE_INDEX_NAMES)
def drop_indexes_of_tables(node: exp.Drop, target: Target) -> exp.Expr | None:
    """An index is dropped by the names of itself and of its table.

    SQL Server: Msg 159, must specify the table name and index name for the DROP INDEX statement.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/drop-index-transact-sql

    Before::

        CREATE INDEX "i" ON "a" ("n"); DROP INDEX "i"

    After (tsql@2017)::

        CREATE INDEX [i] ON [a]([n]); DROP INDEX [i] ON [a]
    """
    if node.args["kind"] != "INDEX":
        return None
    index = node.args["tables"][0]
    table = before(node).holding(index.name)
    if table is None:
        hint = "the statement that creates it has to come before, for it names the table"
        raise _refusal(f'dropping the index "{index.name}"', target, hint, "SCHEMA_WIDE_INDEX_NAMES")
    return phrase("DROP INDEX", index.this.copy(), "ON", exp.to_identifier(table.name, quoted=True))


def _keys(node: exp.Create) -> list[exp.Expr]:
    """The keys of an index, without their order."""
    if not isinstance(node.this, exp.Index):
        return []
    keys = node.this.args["params"].args["columns"]
    return [key.this if isinstance(key, exp.Ordered) else key for key in keys]


def _table(node: exp.Create) -> Table:
    return later(node).table(node.this.args["table"].name)


def _refusal(construct: str, target: Target, hint: str, feature: str) -> Unsupported:
    found: Feature = features.FEATURES[feature]
    return Unsupported(construct, target, hint, found.urls[target.family.name])


RULES: tuple[Rule, ...] = (
    refuse_operator_classes,
    leave_out_covered_columns,
    refuse_expression_indexes,
    tell_nulls_apart,
    index_cases_of_conditions,
    simplify_conditions_of_indexes,
    drop_indexes_of_tables,
)
