"""The rows of an INSERT: as VALUES within the server's limit, or as a query."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import InvalidSQL
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.from_clause.lateral import unite_rows_of_values
from dialects.rewrites.sort_keys import sort_key
from dialects.sql import marks
from dialects.sql.build import column, identifier
from dialects.targets.base import Target
from dialects.targets.limits import MOST_ROWS
from dialects.targets.refusal import refusal

#: The names of the derived table of rows, and of the column with their numbers.
ROWS, NUMBER = "rows", "row number"


def names_of_insert(node: exp.Insert) -> list[exp.Identifier]:
    """Return the names in an INSERT's list of columns; none if it has no list."""
    return list(node.this.expressions) if isinstance(node.this, exp.Schema) else []


def rows_of(node: exp.Insert) -> list[exp.Tuple]:
    """Return the rows of an INSERT's VALUES; none if it inserts from a query. Raise InvalidSQL for rows of other sizes."""
    rows = list(node.expression.expressions) if isinstance(node.expression, exp.Values) else []
    columns = len(names_of_insert(node))
    if columns and any(len(row.expressions) != columns for row in rows):
        raise InvalidSQL(
            f"a row of VALUES has not as many values as there are columns, which are {columns}: give each one"
        )
    return rows


def is_default(value: exp.Expr) -> bool:
    return isinstance(value, exp.Var) and value.name.upper() == "DEFAULT"


def refuse_defaults(node: exp.Insert, target: Target) -> None:
    """Raise Unsupported for DEFAULT in a row that becomes one of a query."""
    if any(is_default(value) for row in rows_of(node) for value in row.expressions):
        hint = "leave the column out of all rows, or give each row a value"
        raise refusal("DEFAULT beside values", target, hint, features.DEFAULT_IN_EACH_ROW)


def rows_as_table(rows: list[exp.Tuple], names: list[str], table: str, target: Target) -> exp.Expr:
    """Return rows as a derived table with named columns: VALUES if the server allows it, otherwise a union."""
    columns = [identifier(name) for name in names]
    values = exp.Values(expressions=rows, alias=exp.TableAlias(this=identifier(table), columns=columns))
    if target.has(features.VALUES_TABLES):
        return values
    united = unite_rows_of_values.rewrite(values, target)
    return values if united is None else united


def number_rows(rows: list[exp.Tuple]) -> list[exp.Tuple]:
    """Return the rows, each followed by its number."""
    return [exp.Tuple(expressions=[*row.expressions, _number_of_row(number)]) for number, row in enumerate(rows, 1)]


def _number_of_row(number: int) -> exp.Expr:
    literal = exp.Literal.number(number)
    literal.meta[marks.ROW_NUMBER] = True
    return literal


@rule(exp.Insert, unless=features.DEFAULT_IN_EACH_ROW)
def leave_out_defaults(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Leave a column that is DEFAULT in every row out of the INSERT.

    SQL Server: Msg 339, DEFAULT or NULL are not allowed as explicit identity values. A selected row has no
    DEFAULT: SQL Server Msg 156, ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/insert-transact-sql

    Before::

        INSERT INTO "a" ("id", "n") VALUES (DEFAULT, 1), (DEFAULT, 2)

    After (tsql@2017)::

        INSERT INTO [a] ([n]) VALUES (1), (2)
    """
    names, rows = names_of_insert(node), rows_of(node)
    given = [i for i in range(len(names)) if not all(is_default(row.expressions[i]) for row in rows)]
    if not rows or not given or len(given) == len(names):
        return None
    node.this.set("expressions", [names[i] for i in given])
    for row in rows:
        row.set("expressions", [row.expressions[i] for i in given])
    return node


@rule(exp.Insert, unless=features.MANY_ROWS_OF_VALUES)
def insert_rows_from_selects(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Insert several rows from a union of SELECTs, because VALUES takes one.

    Oracle before 23ai: ORA-00933; 23ai: ORA-00600, internal error code, has been seen.
    The union is a derived table: an identity column numbers no rows of a union.
    ORA-02287, sequence number not allowed here.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html

    Before::

        INSERT INTO "a" ("n") VALUES (1), (2)

    After (oracle@19c)::

        INSERT INTO "A" ("N") SELECT "ROWS"."N" FROM (SELECT 1 AS "N" FROM DUAL UNION ALL SELECT 2 FROM DUAL) "ROWS"
    """
    names, rows = [name.name for name in names_of_insert(node)], rows_of(node)
    if len(rows) < 2 or not names:
        return None
    refuse_defaults(node, target)
    source = rows_as_table(rows, names, ROWS, target)
    node.set("expression", exp.Select(expressions=[column(name, ROWS) for name in names]).from_(source, copy=False))
    return node


@rule(exp.Insert, unless=features.ORDERED_VALUES)
def select_rows_in_order(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Select rows whose keys are returned, and more than 1000 rows, from VALUES in their order.

    SQL Server: Msg 10738, the number of row value expressions in the INSERT statement exceeds the maximum allowed
    number of 1000 row values. Only ORDER BY makes it assign keys in the order of the rows.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/table-value-constructor-transact-sql

    Before::

        INSERT INTO "a" ("n") VALUES (1), (2) RETURNING "a"."id"

    After (tsql@2017)::

        INSERT INTO [a] ([n]) OUTPUT INSERTED.[id] SELECT [rows].[n] FROM (VALUES (1, 1), (2, 2)) AS [rows]([n], [row number]) ORDER BY [rows].[row number]
    """
    names, rows = [name.name for name in names_of_insert(node)], rows_of(node)
    if len(rows) < 2 or not names or (len(rows) <= MOST_ROWS and not node.args.get("returning")):
        return None
    if len(rows) > MOST_ROWS:
        refuse_defaults(node, target)
    elif any(is_default(value) for row in rows for value in row.expressions):
        return None
    source = rows_as_table(number_rows(rows), [*names, NUMBER], ROWS, target)
    query = exp.Select(expressions=[column(name, ROWS) for name in names]).from_(source, copy=False)
    query.set("order", exp.Order(expressions=[sort_key(column(NUMBER, ROWS), target)]))
    node.set("expression", query)
    return node


#: The rules for rows from a query come after those for MERGE.
RULES: tuple[Rule, ...] = (leave_out_defaults,)
QUERIES: tuple[Rule, ...] = (insert_rows_from_selects, select_rows_in_order)
