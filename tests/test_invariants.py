"""What holds for every translation: the columns are Django's, and no parameter is lost or made up."""

from __future__ import annotations

import pytest
from django.db import NotSupportedError
from sqlglot import exp, parse_one

from dialects.rewrites.from_clause.identifiers import truncated
from tests.compiling import statements_of
from tests.corpus import QUERIES, WRITES
from tests.legality.statement import read

TARGETS = ("tsql@2008", "tsql@2017", "tsql@2022", "oracle@11g", "oracle@19c", "oracle@23ai", "duckdb", "sqlite")


def names_of(tree: exp.Expr) -> list[str]:
    """The names of the output columns, ``""`` where one has none."""
    while not isinstance(tree, exp.Select):
        tree = tree.this
    return [
        str(column.alias_or_name) if isinstance(column, exp.Alias | exp.Column) else "" for column in tree.expressions
    ]


@pytest.mark.parametrize("target", TARGETS)
def test_columns_are_those_that_django_asked_for(target: str) -> None:
    family = target.partition("@")[0]
    differing = []
    for name in QUERIES:
        try:
            statements = statements_of(name, target, paramstyle="named")
        except NotSupportedError:
            continue
        for statement in statements:
            generic = statement.generic.replace("%%", "%")
            wanted = names_of(parse_one(generic.replace("%s", "NULL"), dialect="postgres"))
            if "SELECT * FROM" in generic:
                continue  # The names are those of a derived table.
            found = names_of(read(statement.sql, family, statement.target.version, ()).trees[0])
            if family == "oracle":
                wanted = [truncated(column).upper() for column in wanted]
                found = [column.upper() for column in found]
            # A column without a name of its own may be given one.
            pairs = [(w, f) for w, f in zip(wanted, found, strict=False) if w]
            if len(wanted) != len(found) or any(w != f for w, f in pairs):
                differing.append(f"{name}: {wanted} became {found}")
    assert not differing, "\n".join(differing)


@pytest.mark.parametrize("target", TARGETS)
def test_parameters_are_values_of_the_query(target: str) -> None:
    """Each marker stands for a parameter of the query, and ``order`` says for which."""
    for name in (*QUERIES, *WRITES):
        try:
            statements = statements_of(name, target)
        except NotSupportedError:
            continue
        for statement in statements:
            translation = statement.translation()
            count = statement.sql.replace("%%", "").count("%s")
            assert count == len(translation.order) == len(statement.params), name
            assert set(translation.order) <= set(range(len(statement.values))), name
            adapted = statement.target.family.adapt(statement.values)
            assert list(statement.params) == [adapted[index] for index in translation.order], name
