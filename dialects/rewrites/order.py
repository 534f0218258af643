"""All rules, in the one order in which all families apply them.

The feature of each rule decides whether a target needs it; there is no list
per family. Rules that only work next to each other come as one list of the
module that has the first of them.
"""

from collections.abc import Mapping
from functools import cache

from dialects import features
from dialects.rewrites import ddl
from dialects.rewrites.base import Rule, Rules
from dialects.rewrites.expressions import (
    arithmetic,
    arrays,
    booleans,
    clocks,
    datetime,
    day_numbers,
    in_lists,
    json,
    months,
    operators,
    quantifiers,
    tuples,
)
from dialects.rewrites.from_clause import (
    aliases,
    ctes,
    identifiers,
    joins,
    lateral,
    recursive_ctes,
    recursive_refusals,
    recursive_types,
)
from dialects.rewrites.groups import (
    aggregates,
    group_by,
    group_keys,
    grouping_sets,
    nested_windows,
    percentiles,
    window_nulls,
    windows,
)
from dialects.rewrites.queries import (
    correlation,
    distinct,
    distinct_on,
    locking,
    null_order,
    null_sets,
    order_by,
    pagination,
    set_operations,
    slices,
    subqueries,
    ties,
)
from dialects.rewrites.text import code_points, empty_strings, like, national
from dialects.rewrites.text.collation import comparisons
from dialects.rewrites.text.lob import keys
from dialects.rewrites.types import (
    assignments,
    binaries,
    casts,
    conversions,
    decimals,
    literals,
    native,
    nulls,
    products,
    try_casts,
    uuids,
)
from dialects.rewrites.writes import (
    duplicates,
    insert_values,
    joined,
    merge,
    refusals,
    returning,
    savepoints,
    value_types,
)
from dialects.targets.base import Target

RULES: tuple[Rule, ...] = (
    *refusals.RULES,
    *native.RULES,
    *operators.ADDRESSES,
    # Before the types of columns get the target's names.
    *assignments.RULES,
    *ddl.RULES,
    *aliases.NAMES,
    *savepoints.RULES,
    *ctes.REFUSALS,
    *null_order.RULES,
    *subqueries.PARENTHESES,
    *distinct.SORT_KEYS,
    *lateral.VALUES,
    *joins.RULES,
    *ties.RULES,
    *binaries.RULES,
    *uuids.RULES,
    *nulls.RULES,
    *recursive_types.DIGITS,
    *decimals.CASTS,
    *conversions.RULES,
    *json.RULES,
    *months.RULES,
    *day_numbers.RULES,
    *datetime.RULES,
    *arithmetic.RULES,
    *empty_strings.RULES,
    *code_points.RULES,
    *like.RULES,
    *quantifiers.RULES,
    *tuples.RULES,
    *arrays.RULES,
    *operators.RULES,
    *insert_values.RULES,
    *value_types.RULES,
    *duplicates.RULES,
    *merge.RULES,
    *insert_values.QUERIES,
    *joined.RULES,
    *returning.RULES,
    *duplicates.LAST,
    *set_operations.RULES,
    *distinct_on.RULES,
    *null_sets.EQUALITY,
    *windows.RULES,
    *aggregates.FILTERS,
    *nested_windows.RULES,
    *grouping_sets.RULES,
    *aggregates.RULES,
    *group_keys.RULES,
    *percentiles.RULES,
    *group_by.RULES,
    *order_by.RULES,
    *windows.ORDERS,
    *subqueries.RULES,
    *locking.RULES,
    *correlation.RULES,
    *null_sets.RULES,
    *null_sets.ROWS,
    *pagination.RULES,
    *slices.RULES,
    *keys.RULES,
    *national.RULES,
    *ctes.RULES,
    *recursive_refusals.RULES,
    *recursive_types.RULES,
    *recursive_ctes.RULES,
    *lateral.RULES,
    *identifiers.RULES,
    *aliases.RULES,
    *booleans.RULES,
    *literals.RULES,
    *decimals.RULES,
    *products.RULES,
    *window_nulls.RULES,
    *try_casts.FUNCTIONS,
    *nulls.RESULTS,
    *casts.RULES,
    *try_casts.RULES,
    *slices.REFUSALS,
    *in_lists.LENGTHS,
    *ddl.LAST,
    *identifiers.CUT,
    *set_operations.SPELLING,
    *identifiers.UPPER_CASE,
)
#: Before all others, for ``semantics="portable"``.
PORTABLE: tuple[Rule, ...] = (*distinct.SORT_KEYS, *json.SORT_KEYS, *comparisons.RULES)
#: For portable semantics too, after the functions of dates are built.
PORTABLE_LAST: tuple[Rule, ...] = (*clocks.RULES,)
#: Before all others, for ``semantics="native"``: what Django leaves to databases.
NATIVE: tuple[Rule, ...] = (*uuids.NATIVE,)
#: Every rule by its name.
BY_NAME: Mapping[str, Rule] = {rule.name: rule for rule in (*NATIVE, *PORTABLE, *RULES, *PORTABLE_LAST)}


@cache
def rules_for(target: Target, semantics: str) -> Rules:
    """Return the rules that a target needs, in order; none if its family is not described."""
    if not target.family.is_described:
        return Rules()
    is_portable = semantics == "portable" and not target.has(features.COMPARISON_BY_CODE_POINTS)
    first, last = (PORTABLE, PORTABLE_LAST) if is_portable else ((), ())
    native = NATIVE if semantics == "native" else ()
    return Rules(rule for rule in (*native, *first, *RULES, *last) if rule.applies_to(target))
