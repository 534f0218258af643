"""The rules that aggregate the first row of a subquery, forced on DuckDB: the rows are the same."""

from __future__ import annotations

from sqlglot import exp

from dialects import Target, Unsupported
from dialects.rewrites.base import rule
from dialects.rewrites.queries.correlated_values import take_first_row_by_its_keys
from dialects.rewrites.queries.first_rows import keep_first_row
from tests.compiling import statements_of
from tests.corpus import EMPTY, QUERIES, UNDETERMINED

from .cases import is_ordered
from .compare import differences
from .differences import BRIDGE
from .engines import Engine
from .test_forced_rules import forced
from .truth import query_rows, truth_alias

#: DuckDB has no aggregate of the values of aggregates.
OF_GROUPS = {"subquery_first_group"}


@rule(exp.Window)
def _first_of_kept(node: exp.Window, target: Target) -> exp.Expr | None:
    """Rewrite ``MAX(x) KEEP (DENSE_RANK FIRST ORDER BY ...)`` as DuckDB's ``FIRST(x ORDER BY ...)``."""
    if node.args.get("over") != "KEEP":
        return None
    return exp.Anonymous(
        this="FIRST", expressions=[exp.Order(this=node.this.this, expressions=node.args["order"].expressions)]
    )


@rule(exp.Anonymous)
def _value_beside_extreme_key(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """Spell ClickHouse's tuples and its argMin and argMax as DuckDB does."""
    spelt = {"tuple": "ROW", "argMin": "ARG_MIN", "argMax": "ARG_MAX", "tupleElement": "STRUCT_EXTRACT"}.get(node.name)
    return exp.Anonymous(this=spelt, expressions=node.expressions) if spelt else None


def test_values_beside_the_extreme_key(engines: dict[str, Engine]) -> None:
    wrong: list[str] = []
    ran: list[str] = []
    rules = (take_first_row_by_its_keys, _value_beside_extreme_key)
    for name in sorted(QUERIES.keys() - EMPTY - UNDETERMINED - BRIDGE["duckdb"].keys()):
        (statement,) = statements_of(name, "duckdb")
        if " LIMIT 1" not in statement.generic:
            continue
        try:
            sql, params, fired = forced(statement, Target.of("clickhouse"), rules)
        except Unsupported:
            continue
        if not fired:
            continue
        ran.append(name)
        try:
            found = engines["duckdb"].run(sql, params)
        except Exception as error:
            wrong.append(f"{name}: {error}\n{sql}")
            continue
        truth = query_rows(truth_alias(name), QUERIES[name])
        if different := differences(truth, found, ordered=is_ordered(name), bare_json_text=False):
            wrong.append(f"{name}: {different[:2]}\n{sql}")
    assert not wrong, "\n\n".join(wrong)
    assert len(ran) >= 20


def test_first_rows_are_kept(engines: dict[str, Engine]) -> None:
    wrong: list[str] = []
    kept: set[str] = set()
    for name in sorted(QUERIES.keys() - EMPTY - UNDETERMINED - BRIDGE["duckdb"].keys() - OF_GROUPS):
        (statement,) = statements_of(name, "duckdb")
        if " LIMIT " not in statement.generic and " OFFSET " not in statement.generic:
            continue
        sql, params, fired = forced(statement, Target.of("oracle@11g"), (keep_first_row, _first_of_kept))
        if not fired:
            continue
        kept.add(name)
        truth = query_rows(truth_alias(name), QUERIES[name])
        different = differences(
            truth, engines["duckdb"].run(sql, params), ordered=is_ordered(name), bare_json_text=False
        )
        if different:
            wrong.append(f"{name} {fired}: {different[:2]}\n{sql}")
    assert not wrong, "\n\n".join(wrong)
    counted = {"exists_no_second_row", "exists_sliced", "exists_third_row_annotated"}
    assert {name for name in QUERIES if name.startswith("subquery_first_")} - OF_GROUPS | counted <= kept
