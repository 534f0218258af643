"""The bytes of a text in UTF-8, computed by character if no text type has them.

A text of T-SQL is UTF-16, and before SQL Server 2019 nothing converts it.
"""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.sql.build import add_collation, cast, copy_tree, number, text
from dialects.targets.base import Target

#: The rows of a list of values, and the number of such lists that are joined: enough for any text.
_ROWS, _LISTS = 16, 6
_HIGH, _LOW, _BEYOND = 0xD800, 0xDC00, 0x10000


def utf8_bytes(value: exp.Expr, target: Target) -> exp.Expr:
    """Build ``CONVERT(VARBINARY(MAX), COALESCE((SELECT hexadecimal digits ... FOR XML PATH('')), ''), 2)``

    https://learn.microsoft.com/en-us/sql/t-sql/functions/cast-and-convert-transact-sql#binary-styles
    """
    national = copy_tree(value) if isinstance(value, exp.Column) else cast(copy_tree(value), "TEXT")
    units = add_collation(national, target.family.code_point_collation)
    rows = exp.Subquery(this=_code_points(units), alias=_alias("points"))
    query = exp.Select(expressions=[_digits(exp.column("utf8_code"))]).from_(rows, copy=False)
    query.set("order", exp.Order(expressions=[exp.Ordered(this=exp.column("utf8_place"), nulls_first=True)]))
    query.set("for_", exp.ForClause(kind="XML", expressions=[exp.QueryOption(this=call("PATH", text("")))]))
    digits = call("COALESCE", exp.Subquery(this=query), text(""))
    return call("CONVERT", call("VARBINARY", "MAX"), digits, 2)


def _alias(name: str) -> exp.TableAlias:
    return exp.TableAlias(this=exp.to_identifier(name))


def _case(*branches: tuple[exp.Expr, exp.Expr], default: exp.Expr) -> exp.Case:
    return exp.Case(ifs=[exp.If(this=condition, true=result) for condition, result in branches], default=default)


def _places(units: exp.Expr) -> exp.Select:
    """Return the numbers from 1 to the count of a text's units of 16 bits; no numbers for NULL."""
    numbered = exp.Window(
        this=exp.RowNumber(),
        order=exp.Order(expressions=[exp.Ordered(this=exp.Subquery(this=exp.select(exp.null())), nulls_first=True)]),
        over="OVER",
    )
    lists = [
        exp.Values(
            expressions=[exp.Tuple(expressions=[number(0)]) for _ in range(_ROWS)],
            alias=exp.TableAlias(this=exp.to_identifier(f"list{place}"), columns=[exp.to_identifier("zero")]),
        )
        for place in range(1, _LISTS + 1)
    ]
    places = exp.Select(expressions=[exp.alias_(numbered, "utf8_place")]).from_(lists[0], copy=False)
    for each in lists[1:]:
        places.append("joins", exp.Join(this=each, kind="CROSS"))
    size = exp.Div(typed=True, this=call("DATALENGTH", copy_tree(units)), expression=number(2))
    places.set("limit", exp.Limit(expression=call("COALESCE", size, 0)))
    return places


def _code_points(units: exp.Expr) -> exp.Select:
    """Return the code point at each position, computed from a pair that begins there.

    The second unit of a pair stays as it is.
    """
    places = exp.Subquery(this=_places(units), alias=_alias("places"))
    place = exp.column("utf8_place")
    after = exp.Add(this=copy_tree(place), expression=number(1))
    first = call("UNICODE", call("SUBSTRING", copy_tree(units), copy_tree(place), 1))
    second = call("UNICODE", call("SUBSTRING", copy_tree(units), after, 1))
    above = exp.Mul(this=exp.Paren(this=exp.Sub(this=first, expression=number(_HIGH))), expression=number(1024))
    pair = exp.Add(this=exp.Add(this=above, expression=second), expression=number(_BEYOND - _LOW))
    begins = exp.Between(this=copy_tree(first), low=number(_HIGH), high=number(_LOW - 1))
    code = _case((begins, pair), default=copy_tree(first))
    return exp.Select(expressions=[place, exp.alias_(code, "utf8_code")]).from_(places, copy=False)


def _digits(code: exp.Expr) -> exp.Expr:
    """Return the bytes of a code point in hexadecimal digits; empty text for the second unit of a pair."""

    def below(limit: int) -> exp.Expr:
        return exp.LT(this=copy_tree(code), expression=number(limit))

    second = exp.Between(this=copy_tree(code), low=number(_LOW), high=number(0xDFFF))
    return _case(
        (below(0x80), _hexadecimal(copy_tree(code), 1)),
        (below(0x800), _hexadecimal(_bytes(code, 0xC080, 2), 2)),
        (second, text("")),
        (below(_BEYOND), _hexadecimal(_bytes(code, 0xE08080, 3), 3)),
        default=_hexadecimal(_bytes(code, 0xF0808080, 4), 4),
    )


def _bytes(code: exp.Expr, lead: int, count: int) -> exp.Expr:
    """Return the bytes of a code point: lead bits and marks, with six bits in each following byte."""
    result: exp.Expr = number(lead) if lead < 2**31 else cast(number(lead), "BIGINT")
    for place in reversed(range(count)):
        bits: exp.Expr = copy_tree(code)
        if place:
            bits = exp.Div(typed=True, this=bits, expression=number(64**place))
        if place < count - 1:
            bits = exp.Mod(this=bits, expression=number(64))
        if place:
            bits = exp.Mul(this=bits, expression=number(256**place))
        result = exp.Add(this=result, expression=bits)
    return result


def _hexadecimal(value: exp.Expr, size: int) -> exp.Expr:
    return call("CONVERT", call("VARCHAR", 2 * size), call("CONVERT", call("BINARY", size), value), 2)
