"""Functions that compare, choose or identify values."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions import uuids
from dialects.functions.base import NATIVE, Builder, Function, arguments, call, function, when
from dialects.functions.math.precision import align_digits
from dialects.sql.build import FLOATS, INTEGERS, cast, copy_tree, has_type, is_binary, is_null, is_text, parenthesize
from dialects.sql.scopes import in_recursion
from dialects.sql.types.annotate import data_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target


def extreme_of_rows(node: exp.Greatest | exp.Least, target: Target) -> exp.Expr:
    """Build (SELECT MAX(value) FROM (VALUES (a), (b)) AS greatest(value)), or a CASE if no subquery is allowed there.

    NULL is ignored, as PostgreSQL and SQL Server 2022 do. Msg 130: no aggregate
    of an expression that holds a subquery; Msg 144: none in GROUP BY; Msg 467: no
    aggregate in the recursive part of a WITH.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/table-value-constructor-transact-sql
    """
    values = align_digits(arguments(node))
    if _is_grouped(node) or in_recursion(node):
        return _extreme_by_case(values, exp.GTE if isinstance(node, exp.Greatest) else exp.LTE)
    if any(value.is_type(exp.DType.BOOLEAN) for value in values):
        # There is no MAX of a bit (Msg 8117).
        counted = type(node)(this=cast(values[0], "INT"), expressions=[cast(value, "INT") for value in values[1:]])
        return cast(extreme_of_rows(counted, target), "BOOLEAN")
    name, aggregate = ("greatest", exp.Max) if isinstance(node, exp.Greatest) else ("least", exp.Min)
    alias = exp.TableAlias(this=exp.to_identifier(name), columns=[exp.to_identifier("value")])
    rows = exp.Values(expressions=[exp.Tuple(expressions=[value]) for value in values], alias=alias)
    value = exp.column("value")
    if any(is_binary(each) for each in values):
        value.type = data_type("VARBINARY")
    return exp.Subquery(this=exp.Select(expressions=[aggregate(this=value)]).from_(rows))


def _is_grouped(node: exp.Expr) -> bool:
    """Return whether a node is part of an aggregate, a window, or a query that groups."""
    parent = node.parent
    while parent is not None and not isinstance(parent, exp.Query):
        if isinstance(parent, (exp.AggFunc, exp.Window, exp.Filter)):
            return True
        parent = parent.parent
    return isinstance(parent, exp.Select) and parent.args.get("group") is not None


def _extreme_by_case(values: list[exp.Expr], at_least: type[exp.Binary]) -> exp.Expr:
    """Return the first value that no later value exceeds; NULL exceeds nothing."""
    ifs = []
    for index, value in enumerate(values[:-1]):
        beats = [_beats(value, other, at_least) for other in values[index + 1 :]]
        condition = exp.and_(*beats, copy=False) if len(beats) > 1 else beats[0]
        ifs.append(exp.If(this=condition, true=value))
    return exp.Case(ifs=ifs, default=values[-1])


def _beats(value: exp.Expr, other: exp.Expr, at_least: type[exp.Binary]) -> exp.Expr:
    comparison = at_least(this=parenthesize(copy_tree(value)), expression=parenthesize(copy_tree(other)))
    if _is_known(other):
        return comparison
    return exp.Or(this=comparison, expression=is_null(other))


def _null_if_any_is_null(name: str, url: str) -> Builder:
    """Return a builder for a function that returns NULL if any argument is NULL."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        values = arguments(node)
        texts_known = target.has(features.EMPTY_STRINGS)
        return call(name, *(_or_another(index, values, texts_known) for index in range(len(values))))

    build.__doc__ = f"{name}(COALESCE(a, b), COALESCE(b, a)): a NULL argument would make it NULL.\n\n{url}"
    return build


def _or_another(index: int, values: list[exp.Expr], texts_known: bool) -> exp.Expr:
    """Return a value, or the first of the others that is not NULL; stop at one that is never NULL."""
    choices: list[exp.Expr] = []
    for value in values[index:] + values[:index]:
        choices.append(copy_tree(value))
        if _is_known(value) and (texts_known or not is_text(value)):
            break
    return choices[0] if len(choices) == 1 else call("COALESCE", *choices)


def _is_known(value: exp.Expr) -> bool:
    """Return whether a value is a literal, or a parameter that is not None."""
    typed = value.type is not None and not value.is_type(exp.DType.NULL, exp.DType.UNKNOWN)
    return isinstance(value, exp.Literal) or (isinstance(value, exp.Placeholder) and typed)


def call_extreme(node: exp.Greatest | exp.Least, target: Target) -> exp.Expr:
    """Build GREATEST(a, b), LEAST(a, b): ignores NULL."""
    return call("GREATEST" if isinstance(node, exp.Greatest) else "LEAST", *align_digits(arguments(node)))


def extreme_with_durations(node: exp.Greatest | exp.Least, target: Target) -> exp.Expr:
    """Build GREATEST(a, b), LEAST(a, b), or LIST_MAX([a, b]), LIST_MIN([a, b]) of durations: all ignore NULL.

    DuckDB's GREATEST compares the days of durations first, so that a day is greater than 25 hours.
    https://duckdb.org/docs/stable/sql/functions/list
    """
    values = arguments(node)
    if not any(temporal_kind(value) == "interval" for value in values):
        return call_extreme(node, target)
    return call("LIST_MAX" if isinstance(node, exp.Greatest) else "LIST_MIN", exp.Array(expressions=values))


def null_of_null(node: exp.Nullif, target: Target) -> exp.Expr:
    """Build NULLIF(a, b), or NULL if a is the word NULL.

    SQL Server: Msg 4151. Oracle: ORA-00932. https://learn.microsoft.com/en-us/sql/t-sql/language-elements/nullif-transact-sql
    """
    return exp.Null() if isinstance(node.this, exp.Null) else call("NULLIF", *arguments(node))


def null_if_floats(node: exp.Nullif, target: Target) -> exp.Expr:
    """Build NULLIF(a, b), or NULLIF(CAST(a AS FLOAT), b) of a whole and a floating-point number; NULL if a is the word NULL.

    PostgreSQL compares them as floating-point numbers and returns one; the server returns the whole number.
    https://www.postgresql.org/docs/current/functions-conditional.html#FUNCTIONS-NULLIF
    """
    value, other = arguments(node)
    if has_type(value, INTEGERS) and has_type(other, FLOATS):
        return call("NULLIF", cast(copy_tree(value), "DOUBLE"), other)
    return null_of_null(node, target)


_MYSQL = "https://dev.mysql.com/doc/refman/8.0/en/comparison-operators.html#function_greatest"
_ORACLE = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/"

FUNCTIONS: tuple[Function, ...] = (
    function("COALESCE", tsql=NATIVE, oracle=NATIVE, duckdb=NATIVE, postgres=NATIVE, sqlite=NATIVE, mysql=NATIVE),
    function(
        "NULLIF",
        tsql=null_if_floats,
        oracle=null_of_null,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=null_if_floats,
        mysql=null_if_floats,
    ),
    function(
        "GREATEST",
        tsql=when(features.GREATEST_FUNCTION, call_extreme, extreme_of_rows),
        oracle=_null_if_any_is_null("GREATEST", _ORACLE + "GREATEST.html"),
        duckdb=extreme_with_durations,
        postgres=NATIVE,
        sqlite=_null_if_any_is_null("MAX", "https://www.sqlite.org/lang_corefunc.html#max_scalar"),
        mysql=_null_if_any_is_null("GREATEST", _MYSQL),
    ),
    function(
        "LEAST",
        tsql=when(features.GREATEST_FUNCTION, call_extreme, extreme_of_rows),
        oracle=_null_if_any_is_null("LEAST", _ORACLE + "LEAST.html"),
        duckdb=extreme_with_durations,
        postgres=NATIVE,
        sqlite=_null_if_any_is_null("MIN", "https://www.sqlite.org/lang_corefunc.html#min_scalar"),
        mysql=_null_if_any_is_null("LEAST", _MYSQL),
    ),
    *uuids.FUNCTIONS,
)
