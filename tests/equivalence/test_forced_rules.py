"""Structural rules that other families need, forced on DuckDB and PostgreSQL: both sides run, with the same rows.

The result of a rule is standard SQL, so a database that does not need the rule
can still show whether the rows are the same.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from dialects import Target, Unsupported
from dialects.pipeline.steps import generate_pieces, read, rewrite
from dialects.rewrites.base import Rule, apply_rules
from dialects.rewrites.expressions import booleans, tuples
from dialects.rewrites.from_clause import ctes
from dialects.rewrites.groups import aggregates, group_by, group_keys, windows
from dialects.rewrites.order import rules_for
from dialects.rewrites.queries import (
    correlated_values,
    correlation,
    distinct,
    distinct_on,
    null_sets,
    order_by,
    pagination,
    set_operations,
    slices,
    subqueries,
)
from dialects.shapes.compiled import CompiledShape
from dialects.sql.parameters.binding import arrange
from dialects.sql.parameters.equality import equal_values
from dialects.sql.types.annotate import annotate_types
from dialects.sql.types.datatypes import FrozenSchema, Keys, Schema, type_names
from django_dialect_bridge.compiled import Compiled
from django_dialect_bridge.statement import project_schema
from tests.compiling import statements_of
from tests.corpus import EMPTY, QUERIES, UNDETERMINED

from .cases import is_ordered
from .compare import differences
from .differences import BRIDGE
from .engines import Engine
from .truth import query_rows, truth_alias

DUCKDB, POSTGRES = Target.of("duckdb"), Target.of("postgres")

#: The target whose lack of features applies the rules -> the rules. The order of nulls stays PostgreSQL's.
FORCED: dict[str, tuple[Rule, ...]] = {
    "tsql@2008": (
        *distinct.SORT_KEYS,
        *set_operations.RULES,
        *distinct_on.RULES,
        *tuples.RULES,
        windows.order_windows_by_nothing,
        *group_by.RULES,
        order_by.drop_constant_sort_keys,
        order_by.drop_repeated_sort_keys,
        *subqueries.RULES,
        *pagination.RULES,
    ),
    # Oracle's booleans are 1 and 0, which DuckDB's comparisons take.
    "oracle@19c": (*group_by.RULES, *booleans.RULES),
    # DuckDB finds output columns in HAVING too.
    "mariadb@10.11": (group_keys.name_computed_keys_in_having,),
}

#: What other families share: rules whose result is standard SQL.
SHARED: dict[str, tuple[Rule, ...]] = {
    "clickhouse@26.3": (
        *distinct.SORT_KEYS,
        distinct_on.number_rows_for_distinct_on,
        subqueries.ask_exists_for_nothing,
        subqueries.drop_order_of_inner_queries,
        correlation.name_outer_tables_apart,
        correlated_values.drop_distinct_in_exists,
        correlated_values.count_zero_without_rows,
        correlation.compare_correlated_conditions,
        correlation.sort_outside_of_correlation,
        *null_sets.RULES,
    ),
    "mariadb@10.11": (
        distinct_on.number_rows_for_distinct_on,
        aggregates.move_filters_into_aggregates,
        order_by.sort_windows_of_groups_outside,
        distinct.sort_distinct_rows_outside,
        order_by.sort_nulls_by_a_key_of_their_own,
        subqueries.ask_exists_for_nothing,
        slices.nest_slices_of_lists,
        ctes.hoist_ctes,
    ),
    "spark@4.1": (
        *distinct.SORT_KEYS,
        aggregates.move_filters_into_windows,
        order_by.sort_by_windows_outside,
        subqueries.enclose_compared_exists,
    ),
}

#: PostgreSQL takes no expression of an output column in the order of a query in parentheses.
ONLY_ON_DUCKDB = {"union_with_nothing"}

#: Conditions in JSON, which Oracle's builders of documents write as true and false before any rule makes numbers of them.
BUILT_BY_FUNCTIONS = {"building_array_of_conditions", "building_conditions"}


def forced(
    statement: Compiled,
    lacking: Target,
    rules: Iterable[Rule],
    schema: Schema | None = None,
    unique: Keys | None = None,
    runs: Target = DUCKDB,
) -> tuple[str, tuple[object, ...], tuple[str, ...]]:
    """Translate a statement for an engine with another target's rules; return SQL, parameters and the applied rules."""
    tables = project_schema() if schema is None else FrozenSchema(schema, unique or {})
    values = statement.values
    source = read(statement.generic, runs, "portable", equal_values(values))
    annotate_types(source.tree, source.prefix, type_names(values) if statement.typed else (), tables)
    rewrite(source, runs, ())
    fired = apply_rules(source.tree, [rule for rule in rules if rule.applies_to(lacking)], lacking)
    apply_rules(source.tree, rules_for(runs, "portable"), runs)
    style = ("qmark", "?") if runs is DUCKDB else ("format", "%s")
    found = CompiledShape(generate_pieces(source, runs), (), source.markers, (), (), style).plain
    return found.sql, tuple(arrange(runs.family.adapt(values), found.order, style[0])), fired


@pytest.mark.parametrize("lacking", FORCED)
def test_forced_rules_keep_the_rows(engines: dict[str, Engine], lacking: str) -> None:
    wrong, ran = compared(engines["duckdb"], DUCKDB, Target.of(lacking), FORCED[lacking])
    assert not wrong, "\n\n".join(wrong)
    assert ran, "no rule fired"


@pytest.mark.parametrize("runs", [DUCKDB, POSTGRES], ids=str)
@pytest.mark.parametrize("lacking", SHARED)
def test_shared_rules_keep_the_rows(engines: dict[str, Engine], lacking: str, runs: Target) -> None:
    wrong, ran = compared(engines[runs.family.name], runs, Target.of(lacking), SHARED[lacking])
    assert not wrong, "\n\n".join(wrong)
    assert ran == {rule.name for rule in SHARED[lacking]}


def compared(engine: Engine, runs: Target, lacking: Target, rules: tuple[Rule, ...]) -> tuple[list[str], set[str]]:
    """Run the corpus by another target's rules; return what has other rows, and the rules that changed something."""
    wrong: list[str] = []
    ran: set[str] = set()
    left_out = EMPTY | UNDETERMINED | BUILT_BY_FUNCTIONS | BRIDGE[engine.name].keys()
    for name in sorted(QUERIES.keys() - left_out - (ONLY_ON_DUCKDB if runs is POSTGRES else set())):
        (statement,) = statements_of(name, runs)
        try:
            sql, params, fired = forced(statement, lacking, rules, runs=runs)
        except Unsupported:
            continue
        if not fired:
            continue
        ran.update(fired)
        try:
            found = engine.run(sql, params)
        except Exception as error:
            wrong.append(f"{name} {fired}: {error}\n{sql}")
            continue
        truth = query_rows(truth_alias(name), QUERIES[name])
        different = differences(truth, found, ordered=is_ordered(name), bare_json_text=False)
        if different:
            wrong.append(f"{name} {fired}: {different[:2]}\n{sql}")
    return wrong, ran
