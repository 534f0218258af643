"""Named ORM queries by topic, merged into QUERIES, CALLS and WRITES.

QUERIES have rows that do not depend on the database: every order is total. Rows without an order are
compared as a multiset. UNDETERMINED names queries with a fixed shape but free rows, EMPTY those that
Django answers without SQL (``EmptyResultSet``).
"""

from types import ModuleType

from . import (
    aggregates,
    aggregates_newer,
    assigned,
    binaries,
    booleans,
    conditions,
    date_arithmetic,
    days,
    decimal_texts,
    decimals,
    distinct_keys,
    duration_parts,
    duration_texts,
    expressions,
    extracted_units,
    functions_comparison,
    functions_dates,
    functions_math,
    functions_text,
    grouping,
    inserted_expressions,
    inserts,
    joins,
    json_building,
    json_contents,
    json_numbers,
    json_sorting,
    json_unknown,
    json_values,
    keys,
    long_texts,
    lookups_dates,
    lookups_text,
    lookups_values,
    markers,
    mixed_texts,
    naming,
    nulls,
    number_kinds,
    ordering,
    pagination,
    recursion,
    sets,
    statements,
    subqueries,
    trees,
    upserts,
    values,
    windows,
    writes,
)
from .kinds import Calls, Queries, Writes

__all__ = ["CALLS", "EMPTY", "QUERIES", "TOPIC", "TOPICS", "UNDETERMINED", "WRITES"]

TOPICS: tuple[ModuleType, ...] = (
    aggregates,
    aggregates_newer,
    assigned,
    binaries,
    booleans,
    conditions,
    date_arithmetic,
    days,
    decimal_texts,
    decimals,
    distinct_keys,
    duration_parts,
    duration_texts,
    extracted_units,
    expressions,
    functions_comparison,
    functions_dates,
    functions_math,
    functions_text,
    grouping,
    inserted_expressions,
    inserts,
    joins,
    json_building,
    json_contents,
    json_numbers,
    json_sorting,
    json_unknown,
    json_values,
    keys,
    lookups_dates,
    lookups_text,
    lookups_values,
    long_texts,
    markers,
    mixed_texts,
    naming,
    nulls,
    number_kinds,
    ordering,
    pagination,
    recursion,
    sets,
    statements,
    subqueries,
    trees,
    upserts,
    values,
    windows,
    writes,
)

QUERIES: Queries = {}
CALLS: Calls = {}
WRITES: Writes = {}
UNDETERMINED: set[str] = set()
EMPTY: set[str] = set()
#: A query -> its module.
TOPIC: dict[str, str] = {}

for topic in TOPICS:
    for merged, named in ((QUERIES, "QUERIES"), (CALLS, "CALLS"), (WRITES, "WRITES")):
        added = getattr(topic, named, {})
        if taken := added.keys() & (QUERIES.keys() | CALLS.keys() | WRITES.keys()):
            raise ValueError(f"{topic.__name__}: names already taken: {sorted(taken)}")
        merged.update(added)
        TOPIC.update(dict.fromkeys(added, topic.__name__.rpartition(".")[2]))
    UNDETERMINED |= getattr(topic, "UNDETERMINED", set())
    EMPTY |= getattr(topic, "EMPTY", set())
