"""Which text is of unlimited length (Oracle's NCLOB), and how it becomes limited text and back."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.json_nodes import typed
from dialects.functions.nodes import JSONS, has_type, number
from dialects.functions.table import call

#: Text that a LOB column becomes, as the server's own functions cut it.
_CHARACTERS = 2000

#: Functions that give text of unlimited length where their first argument is such, or any; others give limited text.
#: https://docs.oracle.com/en/database/oracle/oracle-database/19/adlob/SQL-semantics-LOBs.html
_OF_FIRST = frozenset(
    ["UPPER", "LOWER", "TRIM", "LTRIM", "RTRIM", "SUBSTR", "SUBSTRING", "REPLACE", "LPAD", "RPAD", "PAD"]
)
_OF_ANY = frozenset(["CONCAT", "COALESCE"])
_LONG = {exp.DType.TEXT, *JSONS}


def is_long_text(node: exp.Expr) -> bool:
    """Whether a text, or a JSON document, comes from a column of unlimited length."""
    if isinstance(node, exp.Column):
        source = _projection(node)
        return is_long_text(source) if source is not None else has_type(node, _LONG)
    if isinstance(node, (exp.Subquery, exp.Select)):
        query = node.unnest()
        return isinstance(query, exp.Select) and len(query.selects) == 1 and is_long_text(query.selects[0])
    if isinstance(node, (exp.Alias, exp.Paren)):
        return is_long_text(node.this)
    if isinstance(node, exp.Case):
        return any(is_long_text(result) for result in results_of(node))
    if isinstance(node, exp.Anonymous) and node.name == "TO_NCLOB":
        return True
    name = node.name.upper() if isinstance(node, exp.Anonymous) else getattr(node, "sql_name", str)()
    if name in _OF_FIRST:
        return is_long_text(next(node.iter_expressions()))
    return (name in _OF_ANY or isinstance(node, exp.DPipe)) and any(map(is_long_text, node.iter_expressions()))


def _projection(column: exp.Column) -> exp.Expr | None:
    """What a column of a derived table or of a common table expression is there; None for a column of a table."""
    select = column.find_ancestor(exp.Select)
    while select is not None:
        for source in (select.args.get("from_"), *(select.args.get("joins") or ())):
            if source is not None and source.this.alias_or_name == column.table:
                return _output(source.this, column.name)
        select = select.find_ancestor(exp.Select)
    return None


def _output(source: exp.Expr, name: str) -> exp.Expr | None:
    """An output column of a derived table or of a common table expression, by name."""
    defined = source if isinstance(source, exp.Subquery) else _definition(source)
    query = defined.this if defined is not None else None
    if defined is None or not isinstance(query, exp.Query):
        return None
    names = defined.alias_column_names or [part.alias_or_name for part in query.selects]
    return next((part.unalias() for part, each in zip(query.selects, names, strict=False) if each == name), None)


def _definition(table: exp.Expr) -> exp.CTE | None:
    """The common table expression that a table's name means."""
    statement = table.parent
    while statement is not None:
        for definition in statement.ctes if isinstance(statement, exp.Query) else ():
            if definition.alias == table.name:
                return definition
        statement = statement.parent
    return None


def results_of(case: exp.Case) -> list[exp.Expr]:
    """What a CASE can give."""
    default = case.args.get("default")
    return [branch.args["true"] for branch in case.args["ifs"]] + ([default] if default else [])


def lengthened(value: exp.Expr) -> exp.Expr:
    """The value as unlimited text."""
    short = not is_long_text(value) and not isinstance(value, exp.Null)
    return call("TO_NCLOB", value.copy()) if short else value.copy()


def beginning(value: exp.Expr) -> exp.Expr:
    """As many characters of an unlimited text as fit into a limited one: ``DBMS_LOB.SUBSTR(x, 2000, 1)``."""
    return typed(call("DBMS_LOB.SUBSTR", value.copy(), number(_CHARACTERS), number(1)), "TEXT")


def shortened(value: exp.Expr) -> exp.Expr:
    """All of an unlimited text as a limited one, an error of the server where it is longer: ``TO_NCHAR(x)``.

    ORA-22835 or ORA-64203, and never two texts that are taken for one.
    https://docs.oracle.com/en/error-help/db/ora-22835/
    """
    return typed(call("TO_NCHAR", value.copy()), "TEXT")
