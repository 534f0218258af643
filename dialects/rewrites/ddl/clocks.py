"""The current time and random numbers in checks, computed columns and indexes."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import CHECK, INDEX, Table, find_computed
from dialects.ddl.context import table_after
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.ddl.expressions import IN_PYTHON
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_CLOCKS = (exp.CurrentTimestamp, exp.CurrentDate, exp.CurrentTime, exp.Localtime, exp.Localtimestamp)
_CLOCK_NAMES = frozenset({"STATEMENT_TIMESTAMP", "CLOCK_TIMESTAMP", "TRANSACTION_TIMESTAMP", "NOW"})
_RANDOM = (exp.Rand, exp.Uuid)


@rule(exp.Create, exp.Alter)
def refuse_clocks_in_definitions(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse the current time in checks, computed columns and indexes, because a right row would become wrong.

    Oracle: ORA-02436 in a check, ORA-54002 in a virtual column, ORA-01743 in an index. PostgreSQL: generation expression
    is not immutable. SQL Server: Msg 4936 for a stored column. DuckDB: index keys cannot contain expressions with side
    effects.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html

    Refused (oracle@19c)::

        CREATE TABLE "a" ("at" TIMESTAMP CHECK ("at" < CURRENT_TIMESTAMP))

    Message::

        the current time or a random number in the check "a_at_check" is not supported on oracle@19c: compute it when
        the rows are read, or check it in the model's clean()
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html)
    """
    for label, feature, expression in _expressions(table_after(node)):
        random = expression.find(*_RANDOM) is not None and feature is not features.CLOCK_IN_CHECKS
        if (random or _asks_the_time(expression)) and not target.has(feature):
            raise refusal(f"the current time or a random number in the {label}", target, IN_PYTHON, feature)
    return None


def _expressions(table: Table) -> Iterator[tuple[str, features.Feature, exp.Expr]]:
    """Yield the label, the needed feature and the expression of a table's checks, computed columns and indexes."""
    for part in table.parts.values():
        if part.kind == CHECK:
            yield f'check "{part.name}"', features.CLOCK_IN_CHECKS, part.made_by.tree
        elif part.kind == INDEX:
            yield f'index "{part.name}"', features.CLOCK_IN_INDEXES, part.made_by.tree
    for name, column in table.columns.items():
        found = find_computed(column)
        if found is not None:
            stored = isinstance(found, exp.ComputedColumnConstraint)
            feature = features.CLOCK_IN_STORED_COLUMNS if stored else features.CLOCK_IN_VIRTUAL_COLUMNS
            yield f'computed column "{name}"', feature, found


def _asks_the_time(expression: exp.Expr) -> bool:
    named = (one.name.upper() in _CLOCK_NAMES for one in expression.find_all(exp.Anonymous))
    return expression.find(*_CLOCKS) is not None or any(named)


RULES: tuple[Rule, ...] = (refuse_clocks_in_definitions,)
