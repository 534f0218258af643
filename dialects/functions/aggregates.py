"""Aggregate functions."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.functions.table import NATIVE, Function, call, function, refused, when
from dialects.target import Target

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/"
_ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/"
_LITE = "https://www.sqlite.org/lang_aggfunc.html"

_INTEGERS = (*exp.DataType.INTEGER_TYPES, exp.DataType.Type.BOOLEAN)


def _is_integer(node: exp.Expr) -> bool:
    return node.is_type(*_INTEGERS)


def average_as_float(node: exp.Avg, target: Target) -> exp.Expr:
    """AVG(CAST(x AS FLOAT)) of integers: the server averages integers as integers.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/avg-transact-sql
    """
    _cast_argument(node, "DOUBLE", unless=not _is_integer(_value(node)))
    return node


def sum_as_bigint(node: exp.Sum, target: Target) -> exp.Expr:
    """SUM(CAST(x AS BIGINT)) of integers: the sum of int columns is an int and overflows (Msg 8115).

    https://learn.microsoft.com/en-us/sql/t-sql/functions/sum-transact-sql
    """
    value = _value(node)
    _cast_argument(node, "BIGINT", unless=not _is_integer(value) or value.is_type("BIGINT"))
    return node


def _value(node: exp.Expr) -> exp.Expr:
    """What an aggregate gathers."""
    return node.this.expressions[0] if isinstance(node.this, exp.Distinct) else node.this


def _cast_argument(node: exp.Expr, kind: str, *, unless: bool) -> None:
    if not unless:
        value = _value(node)
        value.replace(exp.cast(value.copy(), kind))


def count_big(node: exp.Count, target: Target) -> exp.Expr:
    """COUNT_BIG: COUNT returns an int and overflows.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/count-big-transact-sql
    """
    return node  # sqlglot prints COUNT_BIG.


def max_of_any(node: exp.AnyValue, target: Target) -> exp.Expr:
    """MAX(x), of a boolean as a number: any value of a group will do.

    There is no MAX of a bit (Msg 8117).
    https://learn.microsoft.com/en-us/sql/t-sql/functions/max-transact-sql
    """
    if not node.this.is_type(exp.DataType.Type.BOOLEAN):
        return exp.Max(this=node.this.copy())
    return exp.cast(exp.Max(this=exp.cast(node.this.copy(), "INT")), "BOOLEAN")


def string_agg_within_group(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """STRING_AGG(CAST(x AS NVARCHAR(MAX)), N',') WITHIN GROUP (ORDER BY ...).

    Without the cast the result is cut at 8000 bytes (Msg 9829). There is no DISTINCT.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/string-agg-transact-sql
    """
    value, order, distinct = _joined(node)
    if distinct:
        hint = "aggregate over a subquery of distinct values"
        raise Unsupported("STRING_AGG(DISTINCT)", target, hint, _MS + "string-agg-transact-sql")
    text = exp.cast(value, "TEXT")
    aggregate = call("STRING_AGG", text, _delimiter(node))
    return exp.WithinGroup(this=aggregate, expression=order) if order else aggregate


def listagg_within_group(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """LISTAGG(x, ',') WITHIN GROUP (ORDER BY ...).

    The order is part of the syntax; DISTINCT came with 19c (ORA-30482).
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/LISTAGG.html
    """
    value, order, distinct = _joined(node)
    if distinct and not target.has(features.DISTINCT_LISTAGG):
        hint = "Oracle has it from 19c on; aggregate over a subquery of distinct values"
        raise Unsupported("STRING_AGG(DISTINCT)", target, hint, _ORA + "LISTAGG.html")
    argument = exp.Distinct(expressions=[value]) if distinct else value
    if order is None:
        order = exp.Order(expressions=[exp.Ordered(this=exp.Null(), nulls_first=False)])
    return exp.WithinGroup(this=call("LISTAGG", argument, _delimiter(node)), expression=order)


def group_concat(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """GROUP_CONCAT(x, ',' ORDER BY ...).

    https://www.sqlite.org/lang_aggfunc.html#group_concat
    """
    value, order, distinct = _joined(node)
    if order and not target.has(features.ORDERED_AGGREGATES):
        hint = "SQLite has it from 3.44 on; order the rows of a subquery instead"
        raise Unsupported("ORDER BY in STRING_AGG", target, hint, _LITE)
    if distinct:
        # DISTINCT takes one argument only, and its delimiter is a comma.
        argument: exp.Expr = exp.Distinct(expressions=[value])
        if order:
            order.set("this", argument)
            argument = order
        if _delimiter(node) == exp.Literal.string(","):
            return call("GROUP_CONCAT", argument)
    delimiter = _delimiter(node)
    if order:
        order.set("this", delimiter)
        return call("GROUP_CONCAT", value, order)
    return call("GROUP_CONCAT", value, delimiter)


def _joined(node: exp.GroupConcat) -> tuple[exp.Expr, exp.Order | None, bool]:
    """The value, the order and whether duplicates go, of STRING_AGG([DISTINCT] x, ',' [ORDER BY ...])."""
    value, order = node.this, None
    if isinstance(value, exp.Order):
        order = exp.Order(expressions=[key.copy() for key in value.expressions])
        value = value.this
    distinct = isinstance(value, exp.Distinct)
    return (value.expressions[0] if distinct else value).copy(), order, distinct


def _delimiter(node: exp.GroupConcat) -> exp.Expr:
    separator = node.args.get("separator")
    return separator.copy() if separator is not None else exp.Literal.string(",")


_BITS_OTHERWISE = "aggregate the bits in Python, or with SUM of their powers"
_NO_STATISTICS = refused("write the formula with SUM and COUNT", _MS + "aggregate-functions-transact-sql")


def _bits(name: str) -> Function:
    url = features.BIT_AGGREGATES.urls["oracle"]
    return function(
        name,
        tsql=refused(_BITS_OTHERWISE, _MS + "aggregate-functions-transact-sql"),
        oracle=when(features.BIT_AGGREGATES, f"{name}_AGG", refused(_BITS_OTHERWISE, url)),
    )


def _statistics(name: str) -> Function:
    return function(name, tsql=_NO_STATISTICS, sqlite=refused("write the formula with SUM and COUNT", _LITE))


FUNCTIONS: tuple[Function, ...] = (
    function("COUNT", tsql=count_big),
    function("SUM", tsql=sum_as_bigint),
    function("AVG", tsql=average_as_float),
    function("MIN"),
    function("MAX"),
    function("STDDEV_POP", tsql="STDEVP"),
    function("STDDEV_SAMP", tsql="STDEV"),
    function("VAR_POP", tsql="VARP", oracle="VAR_POP", duckdb="VAR_POP", postgres="VAR_POP", sqlite="VAR_POP"),
    function("VAR_SAMP", tsql="VAR", oracle="VAR_SAMP", duckdb="VAR_SAMP", postgres="VAR_SAMP", sqlite="VAR_SAMP"),
    function(
        "ANY_VALUE",
        tsql=max_of_any,
        oracle=when(features.ANY_VALUE, NATIVE, max_of_any),
        postgres=when(features.ANY_VALUE, NATIVE, max_of_any),
        sqlite=max_of_any,
    ),
    function(
        "STRING_AGG",
        "GROUP_CONCAT",
        tsql=when(
            features.STRING_AGG_FUNCTION,
            string_agg_within_group,
            refused("SQL Server has it from 2017 on: join the strings in Python", _MS + "string-agg-transact-sql"),
        ),
        oracle=listagg_within_group,
        sqlite=group_concat,
    ),
    *map(_bits, ("BIT_AND", "BIT_OR", "BIT_XOR")),
    *map(_statistics, ("CORR", "COVAR_POP", "COVAR_SAMP", "REGR_AVGX", "REGR_AVGY", "REGR_COUNT")),
    *map(_statistics, ("REGR_INTERCEPT", "REGR_R2", "REGR_SLOPE", "REGR_SXX", "REGR_SXY", "REGR_SYY")),
)
