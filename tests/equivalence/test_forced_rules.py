"""Structural rules of T-SQL and Oracle, forced on DuckDB: both sides run, and the rows are the same.

The result of a rule is standard SQL, so a database that does not need the rule
can still show whether the rows are the same.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from dialects import Target
from dialects.pipeline.steps import generate_pieces, read, rewrite
from dialects.rewrites.base import Rule, apply_rules
from dialects.rewrites.expressions import booleans, tuples
from dialects.rewrites.groups import group_by, windows
from dialects.rewrites.order import rules_for
from dialects.rewrites.queries import distinct_on, order_by, pagination, set_operations, subqueries
from dialects.shapes.compiled import CompiledShape
from dialects.sql.parameters import arrange, equal_values
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

DUCKDB = Target.of("duckdb")

#: The target whose lack of features applies the rules -> the rules. The order of nulls stays PostgreSQL's.
FORCED: dict[str, tuple[Rule, ...]] = {
    "tsql@2008": (
        *distinct_on.SORT_KEYS,
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
}

#: Conditions in JSON, which Oracle's builders of documents write as true and false before any rule makes numbers of them.
BUILT_BY_FUNCTIONS = {"building_array_of_conditions", "building_conditions"}


def forced(
    statement: Compiled,
    lacking: Target,
    rules: Iterable[Rule],
    schema: Schema | None = None,
    unique: Keys | None = None,
) -> tuple[str, tuple[object, ...], tuple[str, ...]]:
    """Translate a statement for DuckDB with another target's rules; return SQL, parameters and the applied rules."""
    tables = project_schema() if schema is None else FrozenSchema(schema, unique or {})
    values = statement.values
    source = read(statement.generic, DUCKDB, "portable", equal_values(values))
    annotate_types(source.tree, source.prefix, type_names(values) if statement.typed else (), tables)
    rewrite(source, DUCKDB, ())
    fired = apply_rules(source.tree, [rule for rule in rules if rule.applies_to(lacking)], lacking)
    apply_rules(source.tree, rules_for(DUCKDB, "portable"), DUCKDB)
    found = CompiledShape(generate_pieces(source, DUCKDB), (), source.markers, (), (), ("qmark", "?")).plain
    return found.sql, tuple(arrange(DUCKDB.family.adapt(values), found.order, "qmark")), fired


@pytest.mark.parametrize("lacking", FORCED)
def test_forced_rules_keep_the_rows(engines: dict[str, Engine], lacking: str) -> None:
    wrong: list[str] = []
    ran: set[str] = set()
    for name in sorted(QUERIES.keys() - EMPTY - UNDETERMINED - BUILT_BY_FUNCTIONS - BRIDGE["duckdb"].keys()):
        (statement,) = statements_of(name, "duckdb")
        sql, params, fired = forced(statement, Target.of(lacking), FORCED[lacking])
        if not fired:
            continue
        ran.update(fired)
        try:
            found = engines["duckdb"].run(sql, params)
        except Exception as error:
            wrong.append(f"{name} {fired}: {error}\n{sql}")
            continue
        truth = query_rows(truth_alias(name), QUERIES[name])
        different = differences(truth, found, ordered=is_ordered(name), bare_json_text=False)
        if different:
            wrong.append(f"{name} {fired}: {different[:2]}\n{sql}")
    assert not wrong, "\n\n".join(wrong)
    assert ran, "no rule fired"
