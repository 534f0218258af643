"""OVER clauses on SQL Server and Oracle."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from tests.legality.queries import WRAPPERS, is_keep, is_marker, order_keys
from tests.legality.roles import function_name
from tests.legality.statement import Check, Finding, Statement

NEEDS_ORDER = frozenset({"ROW_NUMBER", "RANK", "DENSE_RANK", "NTILE", "LAG", "LEAD", "CUME_DIST", "PERCENT_RANK"})
NEEDS_ORDER_TSQL = NEEDS_ORDER | {"FIRST_VALUE", "LAST_VALUE"}
ONLY_WINDOWED = NEEDS_ORDER_TSQL | {"NTH_VALUE", "RATIO_TO_REPORT"}
SINCE_2012 = frozenset({"LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE", "CUME_DIST", "PERCENT_RANK"})


def _function(window: exp.Window) -> exp.Expr:
    node = window.this
    while isinstance(node, WRAPPERS):
        node = node.this
    assert isinstance(node, exp.Expr)
    return node


def _windows(statement: Statement) -> Iterator[exp.Window]:
    """Yield the OVER clauses that are written out; a named window is judged at its definition."""
    return (
        node
        for node in statement.nodes
        if isinstance(node, exp.Window) and not node.args.get("alias") and not is_keep(node)
    )


def ranking_without_order(statement: Statement) -> Iterator[Finding]:
    """Find a ranking function whose OVER has no ORDER BY (Msg 4112, ORA-30485).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    https://docs.oracle.com/error-help/db/ora-30485/
    """
    names = NEEDS_ORDER_TSQL if statement.family == "tsql" else NEEDS_ORDER
    for window in _windows(statement):
        if function_name(_function(window)) in names and not window.args.get("order"):
            yield statement.text(window), "Msg 4112 / ORA-30485: missing ORDER BY in the window"


def frame_without_order(statement: Statement) -> Iterator[Finding]:
    """Find ROWS or RANGE without ORDER BY (Msg 10756, ORA-30485).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    https://docs.oracle.com/error-help/db/ora-30485/
    """
    for window in _windows(statement):
        if window.args.get("spec") and not window.args.get("order"):
            yield statement.text(window), "Msg 10756 / ORA-30485: window frame must have an ORDER BY clause"


def frame_of_ranking(statement: Statement) -> Iterator[Finding]:
    """Find a frame on a ranking function (Msg 10752, ORA-00907).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    """
    for window in _windows(statement):
        if function_name(_function(window)) in NEEDS_ORDER and window.args.get("spec"):
            yield statement.text(window), "Msg 10752 / ORA-00907: the function may not have a window frame"


def unsupported_frame(statement: Statement) -> Iterator[Finding]:
    """Find GROUPS, EXCLUDE, RANGE n or a marker in a frame (Msg 102/4194; Oracle has GROUPS and EXCLUDE since 21c).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/Analytic-Functions.html
    """
    for window in _windows(statement):
        spec = window.args.get("spec")
        if not isinstance(spec, exp.WindowSpec):
            continue
        kind = str(spec.args.get("kind") or "").upper()
        bounds = [bound for bound in (spec.args.get("start"), spec.args.get("end")) if isinstance(bound, exp.Expr)]
        if (kind == "GROUPS" or spec.args.get("exclude")) and (statement.family == "tsql" or statement.before(21)):
            yield statement.text(window), "Msg 102 / ORA-00907: no GROUPS or EXCLUDE"
        if kind == "RANGE" and bounds and statement.family == "tsql":
            yield statement.text(window), "Msg 4194: RANGE is only supported with UNBOUNDED and CURRENT ROW"
        if statement.family == "tsql" and any(is_marker(part) for bound in bounds for part in bound.walk()):
            yield statement.text(window), "Msg 102: a frame bound must be a literal"
        if kind == "RANGE" and bounds and len(order_keys(window)) > 1 and statement.family == "oracle":
            yield statement.text(window), "ORA-30486: invalid window aggregation group"


def constant_window_order(statement: Statement) -> Iterator[Finding]:
    """Find OVER (ORDER BY 1) or another constant (Msg 5308/5309); use (SELECT NULL).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    """
    for window in _windows(statement):
        if any(isinstance(key, (exp.Literal, exp.Null)) for key in order_keys(window)):
            yield statement.text(window), "Msg 5308/5309: windowed functions do not support constants as ORDER BY"


def distinct_in_window(statement: Statement) -> Iterator[Finding]:
    """Find DISTINCT inside a windowed aggregate (Msg 10759; ORA-30487 when ordered).

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    https://docs.oracle.com/error-help/db/ora-30487/
    """
    for window in _windows(statement):
        distinct = isinstance(_function(window).args.get("this"), exp.Distinct)
        if distinct and (statement.family == "tsql" or window.args.get("order")):
            yield statement.text(window), "Msg 10759 / ORA-30487: DISTINCT is not allowed with the OVER clause"


def window_function_without_over(statement: Statement) -> Iterator[Finding]:
    """Find ROW_NUMBER() and its like without OVER (Msg 10753, ORA-30484).

    https://docs.oracle.com/error-help/db/ora-30484/
    """
    windowed = {id(_function(node)) for node in statement.nodes if isinstance(node, exp.Window)}
    for node in statement.nodes:
        hypothetical = isinstance(node.parent, exp.WithinGroup)
        if (
            function_name(node) in ONLY_WINDOWED
            and id(node) not in windowed
            and not hypothetical
            and not node.find_ancestor(exp.Window)
        ):
            yield statement.text(node), "Msg 10753 / ORA-30484: the function must have an OVER clause"


def window_of_later_version(statement: Statement) -> Iterator[Finding]:
    """Find ordered aggregates and frames before 2012 (Msg 102); WINDOW before SQL Server 2022 and Oracle 21c.

    https://learn.microsoft.com/sql/t-sql/queries/select-over-clause-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/SELECT.html
    """
    for select in statement.selects():
        if select.args.get("windows") and statement.before(2022 if statement.family == "tsql" else 21):
            yield statement.text(select), "Msg 102 / ORA-00933: no WINDOW clause"
    for window in _windows(statement) if statement.family == "tsql" else ():
        ranking = function_name(_function(window)) in NEEDS_ORDER - SINCE_2012
        if not ranking and (window.args.get("order") or window.args.get("spec")) and statement.before(2012):
            yield statement.text(window), "Msg 102: no ordered aggregate before 2012"


CHECKS: tuple[Check, ...] = (
    ranking_without_order,
    frame_without_order,
    frame_of_ranking,
    unsupported_frame,
    distinct_in_window,
    window_function_without_over,
    window_of_later_version,
)
TSQL: tuple[Check, ...] = (constant_window_order,)
