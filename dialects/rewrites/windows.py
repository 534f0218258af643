"""OVER (...)."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.rewrites.pagination import no_order
from dialects.rewriting import Rule, rule
from dialects.target import Target

_RANKING = (exp.RowNumber, exp.Rank, exp.DenseRank, exp.PercentRank, exp.CumeDist, exp.Ntile, exp.Lag, exp.Lead)
_ORDERED = (*_RANKING, exp.FirstValue, exp.LastValue, exp.NthValue)
_URL = "https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql"


@rule(exp.Window, unless=features.UNORDERED_RANKING)
def order_windows_by_nothing(node: exp.Window, target: Target) -> exp.Expr | None:
    """A ranking function or a frame needs an order; where none is meant, one that sorts by nothing.

    SQL Server: Msg 4112, the function must have an OVER clause with ORDER BY; Msg 10756 for a frame. Oracle: ORA-30485.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Before::

        SELECT ROW_NUMBER() OVER () AS "n" FROM "a"

    After (tsql@2017)::

        SELECT ROW_NUMBER() OVER (ORDER BY (SELECT NULL)) AS [n] FROM [a]
    """
    if node.args.get("order") or not (isinstance(node.this, _ORDERED) or node.args.get("spec")):
        return None
    node.set("order", no_order(target))
    return node


@rule(exp.Window, unless=features.ALL_FRAMES)
def refuse_frames(node: exp.Window, target: Target) -> exp.Expr | None:
    """A frame by distance, in groups or with an exclusion is refused; a ranking function's frame, which says nothing, goes.

    SQL Server: Msg 4194, RANGE is only supported with UNBOUNDED and CURRENT ROW; Msg 10752, the function may not have
    a window frame.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Before::

        SELECT RANK() OVER (ORDER BY "a"."n" ROWS UNBOUNDED PRECEDING) AS "r" FROM "a"

    After (tsql@2017)::

        SELECT RANK() OVER (ORDER BY [a].[n]) AS [r] FROM [a]
    """
    spec = node.args.get("spec")
    if spec is None:
        return None
    if isinstance(node.this, _RANKING):
        node.set("spec", None)
        return node
    kind = (spec.args.get("kind") or "").upper()
    bounds = (spec.args.get("start"), spec.args.get("end"))
    if kind == "RANGE" and any(isinstance(bound, exp.Expr) and not isinstance(bound, exp.Var) for bound in bounds):
        raise Unsupported("RANGE with a distance", target, "use ROWS, or join the rows of the distance", _URL)
    if kind == "GROUPS":
        raise Unsupported("a frame in GROUPS", target, "use ROWS or RANGE", _URL)
    if spec.args.get("exclude"):
        raise Unsupported("EXCLUDE in a frame", target, "subtract the excluded row from the aggregate", _URL)
    return None


RULES: tuple[Rule, ...] = (refuse_frames, order_windows_by_nothing)
