"""Nodes that the builders of JSON functions share."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from dialects.features import JSON_LONG_VALUES, JSON_SCALARS
from dialects.functions.base import Builder, arguments, call
from dialects.functions.json.path import Path, path_literal, postgres_keys, read_path, sql_path
from dialects.sql import marks
from dialects.sql.build import DECIMALS, INTEGERS, case, cast, copy_tree, has_type, is_integer, number, phrase, text
from dialects.sql.types.annotate import set_type
from dialects.sql.types.digits import LONG_WHOLE, UNSIZED
from dialects.targets.base import Target


def condition(name: str, *args: exp.Expr) -> exp.Expr:
    """Return a call that is a condition, for databases that separate conditions from values."""
    node = set_type(call(name, *args), "BOOLEAN")
    node.meta[marks.CONDITION] = True
    return node


def parts(node: exp.Expr) -> tuple[exp.Expr, Path]:
    """Return the document and the path of a call."""
    document, path, *_ = arguments(node)
    return document, read_path(path)


def jsonb(node: exp.Expr) -> exp.Expr:
    """Return a document for PostgreSQL's operators, a parameter cast, because only jsonb has these operators."""
    return cast(node, "JSONB") if isinstance(node, (exp.Placeholder, exp.Literal)) else node


def negate_condition(has: Callable[[exp.Expr, Target], exp.Expr]) -> Builder:
    """Return a builder of the negation of a condition."""

    def negate(node: exp.Expr, target: Target) -> exp.Expr:
        found = has(node, target)
        return set_type(found.this if isinstance(found, exp.Not) else exp.Not(this=found), "BOOLEAN")

    negate.__doc__ = f"not {(has.__doc__ or '').lstrip()}"
    return negate


def postgres_value(document: exp.Expr, path: Path) -> exp.Expr:
    """Return the JSON value at a path, for PostgreSQL."""
    operators = exp.JSONExtract, exp.JSONBExtract
    return set_type(postgres_step(jsonb(document), path, operators), "JSON") if path else jsonb(document)


def postgres_step(document: exp.Expr, path: Path, operators: tuple[type[exp.Binary], type[exp.Binary]]) -> exp.Expr:
    one, many = operators
    if len(path) == 1:
        (step,) = path
        key = number(step) if isinstance(step, int) else path_literal(step)
        return exp.Paren(this=one(this=document, expression=key))
    return exp.Paren(this=many(this=document, expression=postgres_keys(path)))


def tsql_place(document: exp.Expr, path: Path) -> tuple[exp.Expr, Path]:
    """Build ``CASE WHEN ISJSON(j) = 1 THEN j END``: a document that is a number or text has no keys

    Error 13609, JSON text is not properly formatted: the functions only read
    objects and arrays. ISJSON is 1 only for these. The whole document,
    of any kind, is put into an array.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/isjson-transact-sql
    """
    if not path:
        return call("CONCAT", text("["), document, text("]")), (0,)
    is_readable = call("ISJSON", copy_tree(document)).eq(1)
    return set_type(case(is_readable, document), "JSON"), path


def tsql_row(document: exp.Expr, path: Path, result: exp.Expr, target: Target) -> exp.Select:
    """Build ``SELECT result FROM OPENJSON(j, '$') WHERE [key] = 'a'``: over ``[type]`` and ``[value]`` of one value

    OPENJSON lists the members of an object and the elements of an array alike.
    So a condition on the kind is added if the first step is a number.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    whole = not path
    readable, path = tsql_place(document, path)
    *above, last = path
    sql_path(path, target)  # Refuses an index from the end.
    parent = sql_path(tuple(above), target)
    rows = exp.Table(this=call("OPENJSON", readable, *([parent] if above else [])))
    query = (
        exp.select(result)
        .from_(rows)
        .where(set_type(exp.column("key", quoted=True), "TEXT").eq(path_literal(str(last))))
    )
    if isinstance(last, int) and not above and not whole:
        return query.where(_begins_with("[", copy_tree(document)))
    if isinstance(last, str) and last.isdigit():
        listed = call("JSON_QUERY", copy_tree(readable), copy_tree(parent)) if above else copy_tree(document)
        return query.where(_begins_with("{", listed))
    return query


def _begins_with(bracket: str, document: exp.Expr) -> exp.Expr:
    return call("LEFT", call("LTRIM", document), 1).eq(text(bracket))


def returning_long(target: Target) -> tuple[str, ...]:
    """Build ``RETURNING CLOB``: without it, a value longer than 4000 bytes is NULL."""
    return ("RETURNING", "CLOB") if target.has(JSON_LONG_VALUES) else ()


def oracle_place(document: exp.Expr, path: Path, target: Target) -> tuple[exp.Expr, Path]:
    """Build ``'[' || j || ']'`` and ``'$[0]'`` for a whole document: before 21c a number or text is no document.

    https://docs.oracle.com/en/database/oracle/oracle-database/26/adjsn/oracle-ai-database-support-json.html
    """
    if path or target.has(JSON_SCALARS):
        return document, path
    whole = exp.DPipe(this=exp.DPipe(this=text("["), expression=document), expression=text("]"))
    return set_type(whole, "JSON"), (0,)


def oracle_wrap(document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    """Build ``JSON_QUERY(j, '$.a' RETURNING CLOB WITH WRAPPER)``: any value, in an array of its own."""
    document, path = oracle_place(document, path, target)
    ending = (*returning_long(target), "WITH", "WRAPPER")
    return call("JSON_QUERY", copy_tree(document), phrase(sql_path(path, target), *ending))


def oracle_start(value: exp.Expr, characters: int, start: int = 1) -> exp.Expr:
    """Build ``DBMS_LOB.SUBSTR(value, characters, start)``: a few characters as text that can be compared."""
    return set_type(call("DBMS_LOB.SUBSTR", value, characters, start), "TEXT")


#: How a database without numbers of any size parses those that are compared with whole numbers of 64 bits.
_WITH_INTEGERS = UNSIZED.sql()
#: The same for longer numbers.
_WITH_DECIMALS = LONG_WHOLE.sql()


def compare_by_digits(number: exp.Expr, operator: type[exp.Binary], value: exp.Expr) -> exp.Expr:
    """Build ``f > x OR (f = x AND d > x)`` from a number's text as floating-point number and as decimal.

    Only a floating-point number reads every exponent (Msg 8114 for a decimal), and only a decimal holds every digit.
    Rounding keeps the order. Numbers that it makes equal are compared again; they stay equal if no decimal fits.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql
    """
    rough = _read(number, "DOUBLE")
    if not has_type(value, INTEGERS | DECIMALS):
        return operator(this=rough, expression=value)
    if is_integer(value):
        other = digits_of_other = value
        digits = _read(number, _WITH_INTEGERS)
    else:
        # By its text, too: a server may round differently from a decimal.
        as_text = cast(copy_tree(value), "TEXT")
        as_text.meta[marks.WRITTEN] = True
        other = _read(as_text, "DOUBLE")
        digits, digits_of_other = _read(number, _WITH_DECIMALS), _read(value, _WITH_DECIMALS)
    same: exp.Expr = exp.EQ(this=rough, expression=copy_tree(other))
    if issubclass(operator, (exp.EQ, exp.GTE, exp.LTE)):
        digits = call("COALESCE", digits, copy_tree(digits_of_other))
    same = exp.And(this=same, expression=operator(this=digits, expression=copy_tree(digits_of_other)))
    if operator is exp.EQ:
        return same
    strict = exp.GT if issubclass(operator, (exp.GT, exp.GTE)) else exp.LT
    differ = strict(this=copy_tree(rough), expression=copy_tree(other))
    return exp.Paren(this=exp.Or(this=differ, expression=exp.Paren(this=same)))


def _read(text: exp.Expr, to: str) -> exp.Expr:
    return set_type(exp.TryCast(this=copy_tree(text), to=exp.DataType.build(to), safe=True), to)
