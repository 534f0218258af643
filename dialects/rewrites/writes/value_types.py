"""Values that are written: those that a server needs in the type of their column."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.writes.insert_values import names_of_insert, rows_of
from dialects.sql.build import copy_tree, results_of
from dialects.targets.base import Target


@rule(exp.Values, unless=features.UNTYPED_ROWS)
def type_values_of_rows(node: exp.Values, target: Target) -> exp.Expr | None:
    """Cast parameters in several rows to the types of their columns, because a NULL may be bound as text.

    Oracle: ORA-01790, expression must have same datatype as corresponding expression. SQL Server: Msg 257, implicit
    conversion from data type nvarchar to varbinary(max) is not allowed.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/The-UNION-ALL-INTERSECT-MINUS-Operators.html

    Before::

        INSERT INTO "a" ("n") VALUES (%s), (%s)

    After (oracle@23ai)::

        INSERT INTO "A" ("N") SELECT "ROWS"."N" FROM (SELECT TO_NUMBER(%s) AS "N" UNION ALL SELECT TO_NUMBER(%s)) "ROWS"
    """
    insert = node.parent
    if not isinstance(insert, exp.Insert) or (len(node.expressions) < 2 and not insert.args.get("conflict")):
        return None
    changed = False
    for position, name in enumerate(names_of_insert(insert)):
        for row in rows_of(insert):
            value = row.expressions[position]
            typed = (
                _cast_to_column(value, name.type, target) if isinstance(value, (exp.Placeholder, exp.Null)) else None
            )
            if typed is not None:
                value.replace(typed)
                changed = True
    return node if changed else None


@rule(exp.Update, unless=features.UNTYPED_ROWS)
def type_values_of_assigned_cases(node: exp.Update, target: Target) -> exp.Expr | None:
    """Cast parameters among a CASE's results to the assigned column's type, and one of NULLs alone.

    Oracle: ORA-00932, inconsistent datatypes: expected CHAR got CLOB, if a long text is bound as a CLOB. It refuses a
    CASE of only literal NULLs. SQL Server converts all to text, bytes included, if a NULL is bound as text.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CASE-Expressions.html

    Before::

        UPDATE "a" SET "text" = CASE WHEN "id" = 1 THEN %s ELSE NULL END

    After (oracle@19c)::

        UPDATE "A" SET "TEXT" = CASE WHEN "ID" = 1 THEN TO_NCLOB(%s) ELSE NULL END
    """
    changed = False
    for assignment in node.expressions:
        case = assignment.expression
        while isinstance(case, (exp.Cast, exp.Paren)):
            case = case.this
        if not isinstance(case, exp.Case):
            continue
        results = results_of(case)
        nothing = all(isinstance(result, exp.Null) for result in results)
        for result in results[:1] if nothing else results:
            given = nothing or isinstance(result, exp.Placeholder)
            typed = _cast_to_column(result, assignment.this.type, target) if given else None
            if typed is not None:
                result.replace(typed)
                changed = True
    return node if changed else None


def _cast_to_column(value: exp.Expr, of: exp.DataType | None, target: Target) -> exp.Expr | None:
    """Return a value cast to its column's type; None if the server needs no cast or the type is unknown."""
    if of is None:
        return None
    kind = of.this.name.replace("SERIAL", "INT") if isinstance(of.this, exp.DType) else "INTERVAL"
    function = target.family.row_types.get(kind)
    if function is None:
        return None
    if function == "CAST":
        return exp.Cast(this=copy_tree(value), to=copy_tree(of))
    return call(function, copy_tree(value))


RULES: tuple[Rule, ...] = (type_values_of_rows, type_values_of_assigned_cases)
