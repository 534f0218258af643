"""Window functions that a server lacks, computed from row numbers.

No server accepts a window inside another. The windows built here are separated
by the rule ``compute_inner_windows_in_a_derived_table``.
"""

from __future__ import annotations

from sqlglot import exp

from dialects.sql.bounds import literal_of
from dialects.sql.build import case, cast, copy_tree, is_text, number, parenthesize
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_URL = "https://learn.microsoft.com/en-us/sql/t-sql/functions/analytic-functions-transact-sql"


def nth_by_number(node: exp.NthValue, target: Target) -> exp.Expr | None:
    """Build MAX(CASE WHEN ROW_NUMBER() OVER (...) = n THEN x END) OVER (...), numbers from a derived table

    https://learn.microsoft.com/en-us/sql/t-sql/functions/analytic-functions-transact-sql
    """
    window = _window_from_the_first(node, target)
    if window is None:
        return None
    at = exp.EQ(this=_row_number(window), expression=parenthesize(copy_tree(node.args["offset"])))
    return _put_in_place(window, node, _extreme(window, at, node.this, frame=True))


def nth_by_number_alone(node: exp.NthValue, target: Target) -> exp.Expr | None:
    """Build CASE WHEN the frame reaches row n THEN MAX(CASE WHEN ROW_NUMBER() OVER (...) = n THEN x END) OVER (...) END

    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql
    """
    window = _window_from_the_first(node, target)
    if window is None:
        return None
    wanted = parenthesize(copy_tree(node.args["offset"]))
    value = _extreme(window, exp.EQ(this=_row_number(window), expression=wanted), node.this)
    reached = _last_row_of_frame(window, target)
    if reached is not None:
        far = exp.GTE(this=reached, expression=copy_tree(wanted))
        value = case(far, value)
    return _put_in_place(window, node, value)


def _last_row_of_frame(window: exp.Window, target: Target) -> exp.Expr | None:
    """Return the number of the last row of a frame; None if the frame ends at the last row of all."""
    spec = window.args.get("spec")
    end = (spec.args.get("end") if spec is not None else None) or "CURRENT ROW"
    if end == "UNBOUNDED":
        return None
    if end != "CURRENT ROW":
        raise refusal("NTH_VALUE in this frame", target, "end the frame at the current or the last row", _URL)
    if spec is not None and spec.args.get("kind") == "ROWS":
        return _row_number(window)
    alike = _count(window, [copy_tree(key.this) for key in _keys(window)])
    return exp.Sub(this=exp.Add(this=_over(window, exp.Rank()), expression=alike), expression=number(1))


def first_by_number(node: exp.FirstValue, target: Target) -> exp.Expr | None:
    """Build MAX(CASE WHEN ROW_NUMBER() OVER (...) = 1 THEN x END) OVER (PARTITION BY ...), numbers from a derived table

    https://learn.microsoft.com/en-us/sql/t-sql/functions/first-value-transact-sql
    """
    window = _window_from_the_first(node, target)
    if window is None:
        return None
    at = exp.EQ(this=_row_number(window), expression=number(1))
    return _put_in_place(window, node, _extreme(window, at, node.this))


def last_by_number(node: exp.LastValue, target: Target) -> exp.Expr | None:
    """Build MAX(x) OVER (PARTITION BY ...) of the rows that sort alike, or of the last row if the frame ends there

    https://learn.microsoft.com/en-us/sql/t-sql/functions/last-value-transact-sql
    """
    window = _window_from_the_first(node, target)
    if window is None:
        return None
    spec = window.args.get("spec")
    if spec is None or (spec.args.get("end") or "CURRENT ROW") == "CURRENT ROW":
        if spec is not None and spec.args.get("kind") == "ROWS":
            return _put_in_place(window, node, copy_tree(node.this))
        keys = [copy_tree(key.this) for key in _keys(window)]
        return _put_in_place(window, node, _maximum(window, copy_tree(node.this), keys))
    if spec.args.get("end") != "UNBOUNDED":
        raise refusal("LAST_VALUE in this frame", target, "end the frame at the last row", _URL)
    at = exp.EQ(this=_row_number(window), expression=_count(window))
    return _put_in_place(window, node, _extreme(window, at, node.this))


def share_of_ranks(node: exp.PercentRank, target: Target) -> exp.Expr | None:
    """Build CASE WHEN COUNT(*) OVER w > 1 THEN CAST(RANK() OVER w - 1 AS FLOAT) / (COUNT(*) OVER w - 1) ELSE 0 END

    https://learn.microsoft.com/en-us/sql/t-sql/functions/percent-rank-transact-sql
    """
    window = _window(node)
    if window is None:
        return None
    others = exp.Sub(this=_count(window), expression=number(1))
    before = cast(exp.Sub(this=_over(window, exp.Rank()), expression=number(1)), "DOUBLE")
    several = exp.GT(this=_count(window), expression=number(1))
    share = exp.Div(typed=True, this=before, expression=exp.Paren(this=others))
    return _put_in_place(window, node, case(several, share, number(0)))


def share_of_rows(node: exp.CumeDist, target: Target) -> exp.Expr | None:
    """Build (CAST(COUNT(*) OVER (...) - RANK() OVER (... DESC) + 1 AS FLOAT) / COUNT(*) OVER (...))

    https://learn.microsoft.com/en-us/sql/t-sql/functions/cume-dist-transact-sql
    """
    window = _window(node)
    if window is None:
        return None
    after = _over(window, exp.Rank(), backwards=True)
    upto = exp.Add(this=exp.Sub(this=_count(window), expression=after), expression=number(1))
    return _put_in_place(
        window, node, exp.Paren(this=exp.Div(typed=True, this=cast(upto, "DOUBLE"), expression=_count(window)))
    )


def neighbour_by_number(node: exp.Lag | exp.Lead, target: Target) -> exp.Expr | None:
    """Build MAX(x) OVER the pair of rows with an even and an odd number, numbers from a derived table

    https://learn.microsoft.com/en-us/sql/t-sql/functions/lag-transact-sql
    """
    window = _window(node)
    offset = node.args.get("offset") or number(1)
    distance = literal_of(offset)
    if window is None:
        return None
    if distance is None or distance < 1:
        raise refusal(f"{node.key.upper()} by a distance that is no literal", target, "write it as a literal", _URL)
    row: exp.Expr = exp.Paren(this=exp.Sub(this=_row_number(window), expression=number(1)))
    lanes: list[exp.Expr] = []
    if distance > 1:
        # Rows at that distance from each other are neighbours in their lane.
        lanes = [exp.Mod(this=copy_tree(row), expression=number(distance))]
        row = exp.Paren(this=exp.Div(typed=True, this=row, expression=number(distance)))
    result = _other_of_pair(window, node, lanes, row)
    default = node.args.get("default")
    if default is not None:
        result = case(_is_outside(window, node, distance), copy_tree(default), result)
    return _put_in_place(window, node, result)


def _other_of_pair(window: exp.Window, node: exp.Lag | exp.Lead, lanes: list[exp.Expr], place: exp.Expr) -> exp.Expr:
    """Return the value of the row before or after, among the rows of one lane, counted from 0.

    Rows 0 and 1 are a pair, and so are 2 and 3. In the shifted pairs, 1 and 2 are one, and 3 and 4.
    """

    def is_odd(odd: int) -> exp.Expr:
        return exp.EQ(this=exp.Mod(this=copy_tree(place), expression=number(2)), expression=number(odd))

    def other(odd: int, *, shift: bool) -> exp.Expr:
        shifted = exp.Paren(this=exp.Add(this=copy_tree(place), expression=number(1))) if shift else copy_tree(place)
        pair = exp.Div(typed=True, this=shifted, expression=number(2))
        return _extreme(window, is_odd(odd), node.this, by=[*(copy_tree(lane) for lane in lanes), pair])

    # In the pair (0, 1) the second looks back and the first ahead. In (1, 2), shifted by one, the first looks back.
    first, second = (1, 0) if isinstance(node, exp.Lag) else (0, 1)
    return case(is_odd(first), other(second, shift=False), other(first, shift=True))


def _is_outside(window: exp.Window, node: exp.Expr, distance: int) -> exp.Expr:
    """Build the condition that no row exists at that distance before or after."""
    if isinstance(node, exp.Lag):
        return exp.LTE(this=_row_number(window), expression=number(distance))
    ahead = exp.Add(this=_row_number(window), expression=number(distance))
    return exp.GT(this=ahead, expression=_count(window))


def _window(node: exp.Expr) -> exp.Window | None:
    return node.parent if isinstance(node.parent, exp.Window) else None


def _window_from_the_first(node: exp.Expr, target: Target) -> exp.Window | None:
    """Return a function's window. Raise Unsupported if its frame does not begin at the first row."""
    window = _window(node)
    spec = window.args.get("spec") if window is not None else None
    if spec is not None and (spec.args.get("start") != "UNBOUNDED" or spec.args.get("exclude")):
        raise refusal(
            "FIRST_VALUE, LAST_VALUE or NTH_VALUE in this frame", target, "begin the frame at the first row", _URL
        )
    return window


def _keys(window: exp.Window) -> list[exp.Ordered]:
    order = window.args.get("order")
    return list(order.expressions) if order is not None else []


def _over(
    window: exp.Window,
    function: exp.Expr,
    *,
    ordered: bool = True,
    backwards: bool = False,
    by: list[exp.Expr] | None = None,
) -> exp.Window:
    """Return the function over the rows of a window: in its order, in reverse, or over smaller partitions."""
    partition = [copy_tree(key) for key in window.args.get("partition_by") or ()] + (by or [])
    keys = [copy_tree(key) for key in _keys(window)] if ordered else []
    for key in keys if backwards else ():
        key.set("desc", not key.args.get("desc") or None)
        key.set("nulls_first", not key.args.get("nulls_first"))
    result = exp.Window(this=function, partition_by=partition, over="OVER")
    if keys:
        result.set("order", exp.Order(expressions=keys))
    return result


def _row_number(window: exp.Window) -> exp.Expr:
    result = _over(window, exp.RowNumber())
    result.type = data_type("BIGINT")
    return result


def _count(window: exp.Window, by: list[exp.Expr] | None = None) -> exp.Expr:
    result = _over(window, exp.Count(this=exp.Star(), big_int=True), ordered=False, by=by)
    result.type = data_type("BIGINT")
    return result


def _extreme(
    window: exp.Window, condition: exp.Expr, value: exp.Expr, *, frame: bool = False, by: list[exp.Expr] | None = None
) -> exp.Expr:
    """Return the value of the one row that meets a condition, for all rows or for a window's frame."""
    only = case(condition, copy_tree(value))
    only.type = value.type
    return _maximum(window, cast(only, "TEXT") if is_text(value) else only, by, frame=frame)


def _maximum(window: exp.Window, value: exp.Expr, by: list[exp.Expr] | None = None, *, frame: bool = False) -> exp.Expr:
    is_bit = value.is_type(exp.DType.BOOLEAN)
    result = _over(window, exp.Max(this=cast(value, "INT") if is_bit else value), ordered=frame, by=by)
    if frame and window.args.get("spec"):
        result.set("spec", copy_tree(window.args["spec"]))
    return cast(result, "BOOLEAN") if is_bit else result


def _put_in_place(window: exp.Window, node: exp.Expr, result: exp.Expr) -> exp.Expr:
    """Put the node in the place of its window, because the result will replace the node."""
    result.type = node.type
    window.replace(node)
    return result
