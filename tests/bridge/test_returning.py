"""Values that a write gives back: by variables on Oracle, in the order of the objects on SQL Server."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import django
import pytest
from django.db.models import F

from dialects import Target, translate
from django_dialect_bridge import capture
from django_dialect_bridge.example.models import Blog, Reading
from django_dialect_bridge.output import OutputVariable
from django_dialect_bridge.returning import InsertInOrder, fields_to_ask

pytestmark = pytest.mark.pitfall(103)


class BoundVar:
    """Django's, as far as the bridge uses it."""

    def __init__(self, field: Any) -> None:
        self.field = field

    def bind_parameter(self, cursor: Any) -> Any:
        self.variable = cursor.var(self.field.column)
        return self.variable

    def get_value(self) -> Any:
        return self.variable.values


class Cursor:
    """A cursor that makes variables and fills them when it executes."""

    def var(self, name: str) -> Any:
        self.made = Variable(name)
        return self.made


class Variable:
    values = [7]

    def __init__(self, name: str) -> None:
        self.name = name


def test_the_backends_cursor_binds_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check that Django's own variable is created at execution: compiling needs no driver (pitfall 103)."""
    utils = ModuleType("django.db.backends.oracle.utils")
    setattr(utils, "InsertVar" if django.VERSION < (6, 0) else "BoundVar", BoundVar)
    monkeypatch.setitem(sys.modules, "django.db.backends.oracle.utils", utils)
    (statement,) = capture(lambda: Blog.objects.create(name="New"), to="oracle")
    variable = statement.params[-1]
    assert isinstance(variable, OutputVariable)
    cursor = Cursor()
    assert variable.bind_parameter(cursor) is cursor.made
    assert variable.get_value() == [7]


def test_variables_come_last_and_are_shown() -> None:
    """Check variables in each paramstyle: after every parameter, shown by the column's name (pitfall 103)."""
    (statement,) = capture(lambda: Blog.objects.create(name="New", tagline=""), to="oracle", paramstyle="named")
    assert statement.sql.endswith('VALUES (:p0, :p1) RETURNING "EXAMPLE_BLOG"."ID" INTO :p2')
    assert list(statement.params) == ["p0", "p1", "p2"]
    assert repr(statement.params["p2"]) == "<variable for id>"
    assert statement.inline().endswith("""VALUES ('New', '') RETURNING "EXAMPLE_BLOG"."ID" INTO :id""")


def test_each_column_has_its_own_variable() -> None:
    """Check the order of several variables: each receives the value of the column at its place (pitfall 103)."""
    sql = 'INSERT INTO "a" ("n") VALUES (%s) RETURNING "a"."id", "a"."n", "a"."t"'
    translation = translate(sql, to="oracle", paramstyle="named")
    assert translation.sql.endswith('RETURNING "A"."ID", "A"."N", "A"."T" INTO :p1, :p2, :p3')


def test_two_worlds_capture_one_insert() -> None:
    """Check that two runs of ``capture`` give one INSERT, because variables of one column are equal."""
    field = Blog._meta.pk
    assert OutputVariable(field) == OutputVariable(field)
    assert len({OutputVariable(field), OutputVariable(field)}) == 1


def test_updates_return_what_an_expression_gave() -> None:
    """Check that Django 6.0 and later read fields that ``save()`` sets to expressions (pitfall 103)."""
    blog = Blog(pk=1, name="a", tagline=F("name"))
    (statement,) = capture(lambda: blog.save(force_update=True), to="oracle")
    returned = 'RETURNING "EXAMPLE_BLOG"."TAGLINE" INTO %s'
    assert statement.sql.endswith(returned) is (django.VERSION >= (6, 0))


class Rows:
    """The compiler below: rows come in another order than they went in."""

    rows: list[Any]

    def execute_sql(self, returning_fields: Any = None) -> list[Any]:
        self.asked = returning_fields
        return self.rows


class Compiler(InsertInOrder, Rows):
    """Only what pairs rows with objects."""

    def __init__(self, query: Any, rows: list[Any]) -> None:
        class connection:
            class ops:
                class bridge:
                    target = Target.of("tsql")

                before_executing = staticmethod(lambda: None)

        self.query, self.rows, self.connection = query, rows, connection


def insert_query(model: Any, objs: list[Any], fields: list[str]) -> Any:
    from django.db.models.sql import InsertQuery

    query = InsertQuery(model)
    query.insert_values([model._meta.get_field(name) for name in fields], objs)
    return query


def test_keys_that_the_server_makes_rise_with_the_rows() -> None:
    """Check the order: the rows of OUTPUT come in any order (pitfall 103)."""
    query = insert_query(Blog, [Blog(name="a"), Blog(name="b")], ["name"])
    compiler = Compiler(query, [(12,), (11,)])
    assert compiler.execute_sql([Blog._meta.pk]) == [(11,), (12,)]


def test_keys_that_were_given_find_their_rows() -> None:
    """Check that the key is requested with the fields, and finds the rows (pitfall 103)."""
    tagline = Blog._meta.get_field("tagline")
    query = insert_query(Blog, [Blog(pk=5), Blog(pk="3")], ["id", "name"])
    compiler = Compiler(query, [("three", 3), ("five", 5)])
    assert compiler.execute_sql([tagline]) == [("five",), ("three",)]
    assert compiler.asked == [tagline, Blog._meta.pk]


def test_values_that_were_given_are_not_asked_for() -> None:
    """Check that given values are not returned: OUTPUT and RETURNING INTO cost more than a clause."""
    query = insert_query(Blog, [Blog(pk="5"), Blog(pk=3)], ["id", "name"])
    compiler = Compiler(query, [])
    assert compiler.execute_sql([Blog._meta.pk]) == [(5,), (3,)]
    assert compiler.asked is None
    query.objs[0].pk = F("pk")
    assert fields_to_ask(query, [Blog._meta.pk], Target.of("tsql")) == [Blog._meta.pk]
    assert fields_to_ask(query, [Blog._meta.pk], Target.of("postgres")) == [Blog._meta.pk]


def test_composite_keys_find_their_rows() -> None:
    """Check composite keys (pitfall 103)."""
    value = Reading._meta.get_field("value")
    objs = [Reading(sensor="b", sequence=1), Reading(sensor="a", sequence=2)]
    query = insert_query(Reading, objs, ["sensor", "sequence"])
    compiler = Compiler(query, [(0.5, "a", 2), (1.5, "b", 1)])
    assert compiler.execute_sql([value]) == [(1.5,), (0.5,)]


def test_nothing_is_asked_where_the_order_is_known_or_no_row_comes_back() -> None:
    """Check one row, a server that keeps the order, and a MERGE (pitfall 103)."""
    fields = [Blog._meta.pk]
    one = insert_query(Blog, [Blog()], ["name"])
    two = insert_query(Blog, [Blog(), Blog()], ["name"])
    assert fields_to_ask(one, fields, Target.of("tsql")) is fields
    assert fields_to_ask(two, fields, Target.of("postgres")) is fields
    two.on_conflict = "merge"
    assert fields_to_ask(two, fields, Target.of("tsql")) is None
