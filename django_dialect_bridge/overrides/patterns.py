"""Lookups of a part of a text by DuckDB's functions, whose pattern is the text itself.

DuckDB executes ``LIKE 'a%'`` as a search for a prefix, which skips blocks of
rows. With ESCAPE it compares every row with the pattern.
https://duckdb.org/docs/stable/sql/functions/text
"""

from __future__ import annotations

from typing import Any

from django.db.models import Value
from django.db.models.functions import Collate
from django.db.models.lookups import PatternLookup

from django_dialect_bridge.dispatch import as_vendor, is_djangos

SQL = tuple[str, Any]


#: Lookup -> function, and whether it compares by a column's collation, as LIKE does.
_FUNCTIONS = {"startswith": ("STARTS_WITH", True), "contains": ("CONTAINS", True), "endswith": ("SUFFIX", False)}


@as_vendor("duckdb", PatternLookup)
def part_of_text(self: Any, compiler: Any, connection: Any) -> SQL:
    """Build a call of a function, unless the lookup is the user's own or ignores case."""
    function, collates = _FUNCTIONS.get(self.lookup_name, (None, False))
    if (
        function is None
        or not is_djangos(type(self))
        or not (collates or (_is_plain(self.lhs) and _is_plain(self.rhs)))
    ):
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    lhs, params = self.process_lhs(compiler, connection)
    rhs, text = super(PatternLookup, self).process_rhs(compiler, connection)
    if self.rhs_is_direct_value():
        text = [str(value) for value in text]
    elif isinstance(self.rhs, Value):  # "Could not choose a best candidate function": NULL might be an element too.
        rhs = f"CAST({rhs} AS VARCHAR)"
    return f"{function}({lhs}, {rhs})", (*params, *text)


def _is_plain(expression: Any) -> bool:
    """Return whether an expression has no collation."""
    if not hasattr(expression, "flatten"):
        return True
    return not any(
        isinstance(part, Collate) or getattr(getattr(part, "target", None), "db_collation", None)
        for part in expression.flatten()
    )
