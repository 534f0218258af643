"""All rules, in the one order in which all families apply them.

Which of them a target needs is said by the feature of each rule, not by a
list per family.
"""

from dialects.rewrites import ddl
from dialects.rewrites.base import Rule
from dialects.rewrites.expressions import (
    arithmetic,
    arrays,
    booleans,
    datetime,
    day_numbers,
    in_lists,
    json,
    operators,
    tuples,
)
from dialects.rewrites.from_clause import aliases, ctes, identifiers, joins, lateral, recursive_ctes
from dialects.rewrites.queries import (
    distinct_on,
    group_by,
    group_keys,
    locking,
    nested_windows,
    null_order,
    order_by,
    pagination,
    set_operations,
    subqueries,
    ties,
    windows,
)
from dialects.rewrites.text import empty_strings, like, national
from dialects.rewrites.text.lob import keys
from dialects.rewrites.types import (
    assignments,
    binaries,
    casts,
    conversions,
    decimals,
    literals,
    nulls,
    try_casts,
    uuids,
)
from dialects.rewrites.writes import insert_values, joined, merge, returning, savepoints

RULES: tuple[Rule, ...] = (
    # Before columns' types have a target's names.
    *assignments.RULES,
    *ddl.RULES,
    *savepoints.RULES,
    *ctes.REFUSALS,
    *null_order.RULES,
    *subqueries.PARENTHESES,
    *distinct_on.SORT_KEYS,
    *lateral.VALUES,
    *joins.RULES,
    *ties.RULES,
    *binaries.RULES,
    *uuids.RULES,
    *nulls.RULES,
    *decimals.CASTS,
    *conversions.RULES,
    *json.RULES,
    *day_numbers.RULES,
    *datetime.RULES,
    *arithmetic.RULES,
    *empty_strings.RULES,
    *like.RULES,
    *tuples.RULES,
    *arrays.RULES,
    *operators.RULES,
    *insert_values.RULES,
    *merge.RULES,
    *insert_values.QUERIES,
    *joined.RULES,
    *returning.RULES,
    *set_operations.RULES,
    *distinct_on.RULES,
    *windows.RULES,
    *group_by.FILTERS,
    *nested_windows.RULES,
    *group_keys.RULES,
    *group_by.RULES,
    *order_by.RULES,
    *windows.ORDERS,
    *subqueries.RULES,
    *locking.RULES,
    *pagination.RULES,
    *keys.RULES,
    *national.RULES,
    *ctes.RULES,
    *recursive_ctes.RULES,
    *lateral.RULES,
    *identifiers.RULES,
    *aliases.RULES,
    *booleans.RULES,
    *literals.RULES,
    *decimals.RULES,
    *casts.RULES,
    *try_casts.RULES,
    *in_lists.LENGTHS,
    *ddl.LAST,
)
