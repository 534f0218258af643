"""What Oracle refuses, seen on the tree."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import aggregate_of, bare, output_name, outputs
from tests.legality.statement import Check, Finding, Statement

EQUALITY = (exp.EQ, exp.NEQ)
INEQUALITY = (exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Is, exp.Like, exp.Between)


def select_without_from(statement: Statement) -> Iterator[Finding]:
    """Find SELECT without FROM before 23ai (ORA-00923).

    https://docs.oracle.com/error-help/db/ora-00923/
    """
    for select in statement.selects():
        if not select.args.get("from_") and statement.before(23):
            yield statement.text(select), "ORA-00923: FROM keyword not found where expected"


def set_operation_of_later_version(statement: Statement) -> Iterator[Finding]:
    """Find EXCEPT, and ALL with MINUS, EXCEPT or INTERSECT, before 21c (ORA-00933).

    https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/The-UNION-ALL-INTERSECT-MINUS-Operators.html
    """
    for node in statement.nodes:
        all_rows = isinstance(node, (exp.Except, exp.Intersect)) and node.args.get("distinct") is False
        if all_rows and statement.before(21):
            yield statement.text(node), "ORA-00933: ALL only with UNION before 21c"
    for index, piece in enumerate(statement.pieces):
        if piece.upper == "EXCEPT" and statement.before(21):
            yield statement.around(index), "ORA-00933: MINUS stands for EXCEPT before 21c"


def row_value(statement: Statement) -> Iterator[Finding]:
    """Find a row as a value or in an order, and (a, b) = (c, d) before 23ai (ORA-00920, ORA-01796, ORA-00907).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Comparison-Conditions.html
    """
    for node in statement.nodes:
        parent = node.parent if isinstance(node, exp.Tuple) else None
        if isinstance(parent, INEQUALITY):
            yield statement.text(parent), "ORA-01796: this operator cannot be used with lists"
        elif isinstance(parent, EQUALITY) and isinstance(parent.expression, exp.Tuple) and statement.before(23):
            yield statement.text(parent), "ORA-00920: the right row needs double parentheses before 23ai"
        elif isinstance(parent, (exp.Select, exp.Alias, exp.Ordered, exp.Case, exp.Coalesce)):
            yield statement.text(parent), "ORA-00907: a row is no value"


def cast_to_lob(statement: Statement) -> Iterator[Finding]:
    """Find CAST to CLOB, NCLOB or BLOB (ORA-00932).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html
    """
    for node in statement.nodes:
        if isinstance(node, exp.Cast) and node.to.sql("oracle").upper() in ("CLOB", "NCLOB", "BLOB"):
            yield statement.text(node), "ORA-00932: CAST makes no large object"


def several_rows_of_values(statement: Statement) -> Iterator[Finding]:
    """Find VALUES of several rows, or as a table, before 23ai (ORA-00933, ORA-00903).

    https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/SELECT.html
    """
    for node in statement.nodes:
        if isinstance(node, exp.Values):
            insert = isinstance(node.parent, (exp.Insert, exp.MultitableInserts, exp.When, exp.ConditionalInsert))
            if (len(node.expressions) > 1 or not insert) and statement.before(23):
                yield statement.text(node), "ORA-00933/00903: VALUES is one row of INSERT before 23ai"


def long_in_list(statement: Statement) -> Iterator[Finding]:
    """Find more than 1000 expressions in an IN list before 23ai (ORA-01795).

    https://docs.oracle.com/error-help/db/ora-01795/
    """
    for node in statement.nodes:
        rows = isinstance(node, exp.In) and any(isinstance(item, exp.Tuple) for item in node.expressions)
        count = len(node.expressions) if isinstance(node, exp.In) and not rows else 0
        if count > 65535 or (count > 1000 and statement.before(23)):
            yield f"IN of {len(node.expressions)}", "ORA-01795: maximum number of expressions in a list is 1000"


def empty_string_compared(statement: Statement) -> Iterator[Finding]:
    """Find a comparison with '', which is one with NULL: never true, silently.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html
    """
    for node in statement.nodes:
        if isinstance(node, (*EQUALITY, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Like)):
            sides = [bare(side) for side in (node.this, node.expression) if isinstance(side, exp.Expr)]
            empty = any(isinstance(side, exp.Literal) and side.is_string and not side.name for side in sides)
            if empty and not isinstance(node.parent, exp.Update):
                yield statement.text(node), "'' is NULL: the comparison is never true"


def aggregate_arguments(statement: Statement) -> Iterator[Finding]:
    """Find COUNT(DISTINCT a, b) (ORA-00909) and LISTAGG(DISTINCT ..) before 19c (ORA-30482).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/LISTAGG.html
    """
    for node in statement.nodes:
        parent = aggregate_of(node) if isinstance(node, exp.Distinct) else None
        if parent is None or not isinstance(node, exp.Distinct):
            continue
        if isinstance(parent, exp.Count) and len(node.expressions) > 1:
            yield statement.text(parent), "ORA-00909: invalid number of arguments"
        if isinstance(parent, exp.GroupConcat) and statement.before(19):
            yield statement.text(parent), "ORA-30482: DISTINCT option not allowed for this function"


def locking_shape(statement: Statement) -> Iterator[Finding]:
    """Find FOR UPDATE with FETCH, DISTINCT, GROUP BY, an aggregate or a set operation (ORA-02014, ORA-01786).

    https://docs.oracle.com/error-help/db/ora-02014/
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Select, exp.SetOperation)) and node.args.get("locks"):
            shaped = any(node.args.get(name) for name in ("limit", "offset", "distinct", "group"))
            if (shaped and not isinstance(node, exp.SetOperation)) or isinstance(node, exp.SetOperation):
                yield statement.text(node), "ORA-02014: cannot select FOR UPDATE with DISTINCT, GROUP BY, FETCH, ..."


def limit_of_later_version(statement: Statement) -> Iterator[Finding]:
    """Find OFFSET and FETCH before 12c (ORA-00933).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html
    """
    for node in statement.nodes:
        if isinstance(node, (exp.Fetch, exp.Offset)) and statement.before(12):
            yield statement.text(node), "ORA-00933: no OFFSET or FETCH before 12c"


def distinct_on(statement: Statement) -> Iterator[Finding]:
    """Find DISTINCT ON (ORA-00936).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html
    """
    for node in statement.nodes:
        if isinstance(node, exp.Distinct) and node.args.get("on"):
            yield statement.text(node), "ORA-00936: missing expression"


def recursion_without_columns(statement: Statement) -> Iterator[Finding]:
    """Find a recursive CTE without its list of columns (ORA-32039).

    https://docs.oracle.com/error-help/db/ora-32039/
    """
    for node in statement.nodes:
        unlisted = isinstance(node, exp.CTE) and not node.args["alias"].args.get("columns")
        if unlisted and any(table.name == node.alias for table in node.this.find_all(exp.Table)):
            yield statement.text(node), "ORA-32039: recursive WITH clause must have column alias list"


def star_over_duplicates(statement: Statement) -> Iterator[Finding]:
    """Find SELECT * or q.* over a derived table with one name twice (ORA-00918).

    https://docs.oracle.com/error-help/db/ora-00918/
    """
    for select in statement.selects():
        source = select.args["from_"].this if select.args.get("from_") else None
        if not isinstance(source, exp.Subquery) or outputs(select) is not None:
            continue
        names = [name.name for part in outputs(source) or [] if (name := output_name(part)) is not None]
        if len(set(names)) < len(names):
            yield statement.text(select), "ORA-00918: column ambiguously defined"


CHECKS: tuple[Check, ...] = (
    select_without_from,
    set_operation_of_later_version,
    row_value,
    cast_to_lob,
    several_rows_of_values,
    long_in_list,
    empty_string_compared,
    aggregate_arguments,
    locking_shape,
    limit_of_later_version,
    distinct_on,
    recursion_without_columns,
    star_over_duplicates,
)
