"""Deviations, covariances and regressions, written as formulas if the server has no such aggregate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlglot import exp

from dialects.functions.aggregates.formulas import Gather, by_formula, difference, product, quotient
from dialects.functions.base import NATIVE, Builder, Function, call, function
from dialects.sql.build import case, cast, copy_tree, is_not_null, number, parenthesize
from dialects.sql.types.infer import aggregate_argument, temporal_kind
from dialects.targets.base import Target

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/aggregate-functions-transact-sql"
_MY = "https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html"
_SQLITE = "https://www.sqlite.org/lang_aggfunc.html"
_ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Aggregate-Functions.html"
_DUCKDB = "https://duckdb.org/docs/stable/sql/functions/aggregates"


@dataclass(frozen=True)
class Pairs:
    """Sums over those rows of a group that have both numbers."""

    #: Builds an aggregate with the FILTER and OVER of the whole.
    gather: Gather
    #: The dependent number.
    y: exp.Expr
    #: The independent number.
    x: exp.Expr

    def sum(self, *factors: str) -> exp.Expr:
        """Return ``SUM(x)``, ``SUM(x * y)``"""
        values = [self._null_if_null(factor) for factor in factors]
        return self.gather(exp.Sum, values[0] if len(values) == 1 else product(*values))

    def count(self) -> exp.Expr:
        return self.gather(exp.Count, self._null_if_null("x"))

    def spread(self, one: str, other: str) -> exp.Expr:
        """Build ``(SUM(x * y) - SUM(x) * SUM(y) / COUNT)``"""
        mean = quotient(product(self.sum(one), self.sum(other)), self.count())
        return exp.Paren(this=difference(self.sum(one, other), mean))

    def _null_if_null(self, factor: str) -> exp.Expr:
        """Return one number of a pair as a float; NULL if the other number is NULL."""
        value, other = (self.y, self.x) if factor == "y" else (self.x, self.y)
        real = cast(copy_tree(value), "DOUBLE")
        if value == other:
            return real
        known = is_not_null(other)
        return case(known, real)


def _r2(pairs: Pairs) -> exp.Expr:
    """Build the square of the correlation: 1 if all y are the same, NULL if all x are."""
    whole = product(pairs.spread("x", "x"), pairs.spread("y", "y"))
    share = quotient(product(pairs.spread("x", "y"), pairs.spread("x", "y")), whole)
    flat = [exp.EQ(this=pairs.spread(axis, axis), expression=number(0)) for axis in "xy"]
    return exp.Case(ifs=[exp.If(this=flat[0], true=exp.Null()), exp.If(this=flat[1], true=number(1))], default=share)


def _slope(pairs: Pairs) -> exp.Expr:
    return quotient(pairs.spread("x", "y"), pairs.spread("x", "x"))


def _sample(pairs: Pairs) -> exp.Expr:
    return exp.Paren(this=exp.Sub(this=pairs.count(), expression=number(1)))


def _root(value: exp.Expr) -> exp.Expr:
    return call("SQRT", value)


def _not_negative(value: exp.Expr) -> exp.Expr:
    """Return zero if rounding makes the difference of two sums slightly negative."""
    below = exp.LT(this=parenthesize(copy_tree(value)), expression=number(0))
    return case(below, number(0), value)


#: What the aggregates of pairs (y, x) are in PostgreSQL.
_OF_PAIRS: dict[str, Callable[[Pairs], exp.Expr]] = {
    "CORR": lambda p: quotient(p.spread("x", "y"), _root(product(p.spread("x", "x"), p.spread("y", "y")))),
    "COVAR_POP": lambda p: quotient(p.spread("x", "y"), p.count()),
    "COVAR_SAMP": lambda p: quotient(p.spread("x", "y"), _sample(p)),
    "REGR_AVGX": lambda p: quotient(p.sum("x"), p.count()),
    "REGR_AVGY": lambda p: quotient(p.sum("y"), p.count()),
    "REGR_COUNT": lambda p: p.count(),
    "REGR_INTERCEPT": lambda p: quotient(
        exp.Paren(this=difference(p.sum("y"), product(_slope(p), p.sum("x")))), p.count()
    ),
    "REGR_R2": _r2,
    "REGR_SLOPE": _slope,
    "REGR_SXX": lambda p: p.spread("x", "x"),
    "REGR_SXY": lambda p: p.spread("x", "y"),
    "REGR_SYY": lambda p: p.spread("y", "y"),
}
#: What the deviations of one number are, the x of each pair.
_SPREADS: dict[str, Callable[[Pairs], exp.Expr]] = {
    "VAR_POP": lambda p: quotient(_not_negative(p.spread("x", "x")), p.count()),
    "VAR_SAMP": lambda p: quotient(_not_negative(p.spread("x", "x")), _sample(p)),
    "STDDEV_POP": lambda p: _root(quotient(_not_negative(p.spread("x", "x")), p.count())),
    "STDDEV_SAMP": lambda p: _root(quotient(_not_negative(p.spread("x", "x")), _sample(p))),
}
FORMULAS = {**_OF_PAIRS, **_SPREADS}


def compute(name: str, url: str) -> Builder:
    def build(node: exp.AggFunc, target: Target) -> exp.Expr | None:
        x = node.expression or node.this
        if isinstance(node.this, exp.Distinct) or _is_of_moments(node):
            return None
        return by_formula(
            node, target, lambda gather: FORMULAS[name](Pairs(gather, copy_tree(node.this), copy_tree(x)))
        )

    build.__doc__ = f"{name} by its formula of SUM and COUNT: the server has none, or one that fails on NULL.\n\n{url}"
    return build


def _is_of_moments(node: exp.AggFunc) -> bool:
    """Return whether values are dates or times, which a rule refuses."""
    return temporal_kind(aggregate_argument(node)) not in ("", "interval")


def _pairs_row(name: str) -> Function:
    return function(
        name,
        tsql=compute(name, _MS),
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=compute(name, _SQLITE),
        mysql=compute(name, _MY),
    )


def _of_double(name: str) -> Builder:
    """Return a builder for a deviation of floating-point numbers: that of decimals has four digits more."""

    def build(node: exp.AggFunc, target: Target) -> exp.Expr | None:
        if _is_of_moments(node):
            return None
        value = node.this.expressions[0] if isinstance(node.this, exp.Distinct) else node.this
        value.replace(cast(copy_tree(value), "DOUBLE"))
        return call(name, node.this)

    build.__doc__ = f"{name}(CAST(x AS DOUBLE))\n\n{_MY}"
    return build


def _rename(name: str, url: str) -> Builder:
    def build(node: exp.AggFunc, target: Target) -> exp.Expr | None:
        return None if _is_of_moments(node) else call(name, node.this)

    build.__doc__ = f"{name}(x)\n\n{url}"
    return build


def _of_numbers(name: str, *others: str, tsql: str) -> Function:
    return function(
        name,
        *others,
        tsql=_rename(tsql, _MS),
        oracle=_rename(name, _ORA),
        duckdb=_rename(name, _DUCKDB),
        postgres=name,
        sqlite=compute(name, _SQLITE),
        mysql=_of_double(name),
    )


FUNCTIONS: tuple[Function, ...] = (
    _of_numbers("STDDEV_POP", tsql="STDEVP"),
    _of_numbers("STDDEV_SAMP", "STDDEV", tsql="STDEV"),
    _of_numbers("VAR_POP", tsql="VARP"),
    _of_numbers("VAR_SAMP", "VARIANCE", tsql="VAR"),
    *map(_pairs_row, _OF_PAIRS),
)
