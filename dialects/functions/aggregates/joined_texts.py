"""The aggregate that joins the texts of a group, with its order and its separator."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.sql.build import cast, copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/"
_MY = "https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html"


def string_agg_within_group(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """Build STRING_AGG(CAST(x AS NVARCHAR(MAX)), N',') WITHIN GROUP (ORDER BY ...).

    Without the cast the result is cut at 8000 bytes (Msg 9829). Before SQL Server 2017 the texts are joined as XML. For DISTINCT, the first of equal texts are numbered.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/string-agg-transact-sql
    """
    refuse_window(node, target, _MS + "string-agg-transact-sql")
    value, order, distinct = parse_join(node)
    text = cast(value, "TEXT")
    aggregate = call("STRING_AGG", exp.Distinct(expressions=[text]) if distinct else text, delimiter(node))
    return exp.WithinGroup(this=aggregate, expression=order) if order else aggregate


def listagg_within_group(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """Build LISTAGG(x, ',') WITHIN GROUP (ORDER BY ...).

    The order is part of the syntax; DISTINCT came with 19c (ORA-30482).
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/LISTAGG.html
    """
    value, order, distinct = parse_join(node)
    argument = exp.Distinct(expressions=[value]) if distinct else value
    if order is None:
        order = exp.Order(expressions=[exp.Ordered(this=exp.Null(), nulls_first=False)])
    return exp.WithinGroup(this=call("LISTAGG", argument, delimiter(node)), expression=order)


def group_concat(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """Build GROUP_CONCAT(x, ',' ORDER BY ...), a window before SQLite 3.44; DISTINCT numbers the first of equal texts

    https://www.sqlite.org/lang_aggfunc.html#group_concat
    """
    value, order, distinct = parse_join(node)
    separator = delimiter(node)
    argument = exp.Distinct(expressions=[value]) if distinct else value
    if distinct and order is None and separator == exp.Literal.string(","):
        return call("GROUP_CONCAT", argument)
    if order is None:
        return call("GROUP_CONCAT", argument, separator)
    order.set("this", separator)
    return call("GROUP_CONCAT", argument, order)


def group_concat_with_separator(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """Build GROUP_CONCAT([DISTINCT] x ORDER BY ... SEPARATOR ','), of at most group_concat_max_len bytes

    https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html#function_group-concat
    """
    refuse_window(node, target, _MY)
    value, order, distinct = parse_join(node)
    argument: exp.Expr = exp.Distinct(expressions=[value]) if distinct else value
    if order is not None:
        order.set("this", argument)
        argument = order
    node.set("this", argument)
    node.set("separator", delimiter(node))
    return node


def refuse_window(node: exp.GroupConcat, target: Target, url: str) -> None:
    """Raise Unsupported for a window: the server's aggregate has none."""
    if isinstance(node.parent, exp.Window):
        hint = "join the texts in a subquery of the rows of each partition"
        raise refusal("STRING_AGG over a window", target, hint, url)


def parse_join(node: exp.GroupConcat) -> tuple[exp.Expr, exp.Order | None, bool]:
    """Return the value, the order and whether to remove duplicates, of STRING_AGG([DISTINCT] x, ',' [ORDER BY ...])."""
    value, order = node.this, None
    if isinstance(value, exp.Order):
        order = exp.Order(expressions=[copy_tree(key) for key in value.expressions])
        value = value.this
    distinct = isinstance(value, exp.Distinct)
    return copy_tree(value.expressions[0] if distinct else value), order, distinct


def delimiter(node: exp.GroupConcat) -> exp.Expr:
    separator = node.args.get("separator")
    return copy_tree(separator) if separator is not None else exp.Literal.string(",")
