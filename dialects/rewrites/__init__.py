"""The rules, one topic a module, and the one order in which all families apply them.

Which of them a target needs is said by the feature of each rule, not by a
list per family.
"""

from dialects.rewrites import (
    arithmetic,
    booleans,
    casts,
    conversions,
    ctes,
    dates,
    distinct,
    empty_strings,
    grouping,
    json,
    lists,
    literals,
    locking,
    long_keys,
    ordering,
    pagination,
    recursion,
    sets,
    sources,
    strings,
    subqueries,
    tables,
    tuples,
    windows,
    writing,
)
from dialects.rewriting import Rule

RULES: tuple[Rule, ...] = (
    *ctes.REFUSALS,
    *sources.VALUES,
    *conversions.RULES,
    *json.RULES,
    *dates.RULES,
    *arithmetic.RULES,
    *empty_strings.RULES,
    *strings.RULES,
    *tuples.RULES,
    *lists.RULES,
    *writing.RULES,
    *sets.RULES,
    *distinct.RULES,
    *windows.RULES,
    *grouping.RULES,
    *ordering.RULES,
    *subqueries.RULES,
    *locking.RULES,
    *pagination.RULES,
    *long_keys.RULES,
    *ctes.RULES,
    *recursion.RULES,
    *sources.RULES,
    *tables.RULES,
    *booleans.RULES,
    *literals.RULES,
    *casts.RULES,
)
