"""Names that lead nowhere: a qualifier no FROM declares, a column that a derived table does not give."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import DML, output_name, outputs, owner, sources
from tests.legality.statement import Check, Finding, Statement

Scope = dict[str, list[str] | None]  # alias -> its columns, None where they are not known
PSEUDO_TABLES = ("inserted", "deleted", "excluded", "new", "old")
PSEUDO_COLUMNS = {
    "nextval",
    "currval",
    "value",
    "rowid",
    "rownum",
    "column_value",
    "object_value",
    "$action",
    "ctid",
    "oid",
    "*",
}


def _fold(name: exp.Identifier, family: str) -> str:
    """Return the name as the server compares it."""
    if family in ("oracle", "postgres"):
        return name.name if name.quoted else name.name.upper() if family == "oracle" else name.name.lower()
    return name.name.lower()


def _columns(query: exp.Expr, alias: exp.Expr | None, family: str) -> list[str] | None:
    """Return the column names of a derived table or CTE."""
    listed = alias.args.get("columns") if alias is not None else None
    if listed:
        return [_fold(column, family) for column in listed if isinstance(column, exp.Identifier)]
    parts = outputs(query)
    names = [output_name(part) for part in parts] if parts is not None else [None]
    return [_fold(name, family) for name in names if name is not None] if None not in names else None


def _ctes(node: exp.Expr, family: str) -> Scope:
    """Return the CTEs that the query may name, nearest first."""
    found: Scope = {}
    ancestor: exp.Expr | None = node
    while ancestor is not None:
        with_ = ancestor.args.get("with_")
        for cte in with_.expressions if with_ is not None else []:
            alias = cte.args.get("alias")
            found.setdefault(_fold(alias.this, family), _columns(cte.this, alias, family))
        ancestor = ancestor.parent
    return found


def _scope(query: exp.Expr, family: str) -> Scope:
    """Return the names that a query's FROM clause, or the target of a statement, declares."""
    scope: Scope = {}
    ctes = _ctes(query, family)
    targets = [
        part
        for key in ("this", "using")
        if isinstance(query, DML) and isinstance(part := query.args.get(key), exp.Expr)
    ]
    for source in [*sources(query), *(table for target in targets for table in [target, *sources(target)])]:
        alias = source.args.get("alias")
        name = alias.this if isinstance(alias, exp.TableAlias) else None
        if isinstance(source, exp.Schema):
            source = source.this
        if isinstance(source, exp.Table) and isinstance(source.this, exp.Identifier):
            named = _fold(source.this, family)
            scope[_fold(name, family) if isinstance(name, exp.Identifier) else named] = ctes.get(named)
        elif isinstance(name, exp.Identifier):
            inner = source.this if isinstance(source, exp.Lateral) else source
            scope[_fold(name, family)] = _columns(inner, alias, family) if isinstance(inner, exp.Subquery) else None
    if isinstance(query, DML):
        scope.update({name.upper() if family == "oracle" else name: None for name in PSEUDO_TABLES})
    return scope


def _visible(column: exp.Column, statement: Statement) -> list[Scope]:
    """Return the scope of each query around a column, nearest first; empty if the column cannot see it."""
    scopes: list[Scope] = []
    child: exp.Expr = column
    query = owner(column)
    while query is not None:
        if not isinstance(query, exp.SetOperation):
            scopes.append({} if _is_derived(child, query) else statement.once(_scope, query, statement.family))
        child, query = query, owner(query)
    return scopes


def _is_derived(child: exp.Expr, query: exp.Expr) -> bool:
    """Return whether `child`, a query, is a source of `query` and so cannot see the other sources."""
    node: exp.Expr | None = child
    while isinstance(node, exp.Expr) and node.parent is not query:
        if isinstance(node, exp.Lateral) or (
            isinstance(node, exp.Join) and not isinstance(node.this, (exp.Subquery, exp.Table))
        ):
            return False
        if isinstance(child, (exp.Select, exp.SetOperation)) and isinstance(node.parent, (exp.CTE, exp.From)):
            return True
        if (
            isinstance(child, (exp.Select, exp.SetOperation))
            and isinstance(node.parent, exp.Join)
            and node.arg_key == "this"
        ):
            return True
        node = node.parent
    return False


def unknown_qualifier(statement: Statement) -> Iterator[Finding]:
    """Find a column of an alias that no enclosing FROM declares (Msg 4104, ORA-00904, SQLSTATE 42P01).

    https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-4104-database-engine-error
    """
    for column, table, scopes in statement.once(_qualified_columns, statement):
        if scopes and not any(table in scope for scope in scopes):
            yield statement.text(column), "Msg 4104 / ORA-00904: the multi-part identifier could not be bound"


def unknown_derived_column(statement: Statement) -> Iterator[Finding]:
    """Find a column that the derived table or CTE of that alias does not have (Msg 207, ORA-00904, SQLSTATE 42703).

    https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-207-database-engine-error
    """
    for column, table, scopes in statement.once(_qualified_columns, statement):
        scope = next((scope for scope in scopes if table in scope), {})
        names = scope.get(table)
        if names is not None and _fold(column.this, statement.family) not in names:
            yield statement.text(column), "Msg 207 / ORA-00904: invalid column name"


def ambiguous_derived_column(statement: Statement) -> Iterator[Finding]:
    """Find a column that the derived table has twice (Msg 8156, ORA-00918, SQLSTATE 42702).

    https://docs.oracle.com/error-help/db/ora-00918/
    """
    for column, table, scopes in statement.once(_qualified_columns, statement):
        scope = next((scope for scope in scopes if table in scope), {})
        if (scope.get(table) or []).count(_fold(column.this, statement.family)) > 1:
            yield statement.text(column), "Msg 8156 / ORA-00918: column ambiguously defined"


def deep_correlation(statement: Statement) -> Iterator[Finding]:
    """Find a column of a query two levels up, before 12c (ORA-00904).

    https://docs.oracle.com/cd/E11882_01/server.112/e41084/queries007.htm
    """
    for column, table, scopes in statement.once(_qualified_columns, statement):
        level = next((number for number, scope in enumerate(scopes) if table in scope), 0)
        if level > 1 and statement.before(12):
            yield statement.text(column), "ORA-00904: a correlated subquery sees one level up only"


def _qualified_columns(statement: Statement) -> list[tuple[exp.Column, str, list[Scope]]]:
    """Return the qualified columns, with their qualifier and the scopes that they can see."""
    found = []
    for node in statement.nodes:
        table = node.args.get("table") if isinstance(node, exp.Column) else None
        if not isinstance(node, exp.Column) or not isinstance(table, exp.Identifier) or node.args.get("db"):
            continue
        if (
            isinstance(node.this, exp.Identifier)
            and node.name.lower() not in PSEUDO_COLUMNS
            and table.name.upper() not in statement.known
        ):
            found.append((node, _fold(table, statement.family), _visible(node, statement)))
    return found


CHECKS: tuple[Check, ...] = (unknown_qualifier, unknown_derived_column, ambiguous_derived_column)
ORACLE: tuple[Check, ...] = (deep_correlation,)
