"""The dialect of the user's own SQL: a part of a statement of Django's is generic, raw() is sent as written."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connections
from django.db.models.expressions import RawSQL

from dialects import InvalidSQL, translate
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Entry

ENTRIES = Entry.objects.values("pk")

#: A query with SQL of the user's own, target, what its SQL ends with, parameters.
EMBEDDED = [
    (ENTRIES.extra(where=["rating > %s"], params=[3]), "tsql", "WHERE (rating > %s)", (3,)),
    (ENTRIES.extra(where=["rating %% 2 = 1"]), "oracle", "WHERE (MOD(rating, 2) = 1)", ()),
    (ENTRIES.extra(where=["headline LIKE '%%a'"]), "duckdb", "WHERE (headline LIKE '%%a')", ()),
    (
        ENTRIES.extra(where=['"rating" IS DISTINCT FROM %s'], params=[3]),
        "oracle",
        'DECODE("RATING", %s, 0, 1) = 1)',
        (3,),
    ),
    (ENTRIES.filter(pk__in=RawSQL("SELECT 1 LIMIT 1", ())), "tsql", "IN (SELECT TOP 1 1)", ()),
    (ENTRIES.filter(rating=RawSQL("dbo.best(%s)", ("a",))), "tsql", "= (dbo.best(%s))", ("a",)),
    (ENTRIES.filter(headline=RawSQL("rating::text || '%%'", ())), "tsql", "+ '%%')", ()),
    (ENTRIES.filter(pub_date=RawSQL("SYSDATE", ())), "oracle", "= (SYSDATE)", ()),
    (ENTRIES.filter(rating=RawSQL('"a]b"', ())), "tsql", "= ([a]]b])", ()),
]

NOT_GENERIC = [
    ENTRIES.extra(where=["[rating] > 3"]),
    ENTRIES.extra(where=["`rating` > 3"]),
    ENTRIES.filter(pk__in=RawSQL("SELECT TOP 1 id FROM [example_entry]", ())),
]


@pytest.mark.known("dbo.best")
@pytest.mark.parametrize(("query", "target", "end", "params"), EMBEDDED)
def test_embedded_sql_is_generic(query: Any, target: str, end: str, params: tuple[Any, ...]) -> None:
    compiled = compile_query(query, to=target)
    assert compiled.sql.endswith(end)
    assert compiled.params == params


@pytest.mark.parametrize("query", NOT_GENERIC, ids=["brackets", "backticks", "TOP"])
def test_what_is_not_generic_is_refused_in_a_line_that_says_what_to_do(query: Any) -> None:
    with pytest.raises(
        InvalidSQL, match=r'^cannot read the SQL: .*: write generic SQL, .* "name" for a quoted name, LIMIT'
    ) as e:
        compile_query(query, to="tsql")
    assert "\n" not in str(e.value)


def test_the_words_around_the_place_are_those_that_were_written() -> None:
    with pytest.raises(InvalidSQL, match=r"near '\(fts MATCH %s AND': write generic SQL"):
        translate("SELECT a FROM t WHERE (fts MATCH %s AND b = %s)", to="sqlite")


@pytest.mark.parametrize(
    "sql",
    ["SELECT '%s'", 'SELECT "a%s" FROM t', "SELECT 1 /* %s */", "SELECT 1 FROM t WHERE a IN (%s) AND b = 'LIMIT 3 %s'"],
)
def test_a_marker_where_no_value_can_be_is_refused(sql: str) -> None:
    """Check the refusal: the driver would replace the placeholder, or miss a parameter."""
    with pytest.raises(InvalidSQL, match=r"^a %s where no value can be.*: double its percent sign: %%s$"):
        translate(sql, to="tsql")


@pytest.mark.parametrize("sql", ["SELECT t.a FROM t WHERE t.a = ?", "SELECT :name", "SELECT %s, ?"])
def test_a_marker_of_another_style_is_refused(sql: str) -> None:
    with pytest.raises(InvalidSQL, match=r"^a placeholder other than %s: write %s for each parameter$"):
        translate(sql, to="oracle", paramstyle="named")


def test_a_colon_before_a_marker_is_no_cast() -> None:
    assert translate("SELECT t.x[1:%s] FROM t", to="duckdb").sql == "SELECT t.x[1:%s] FROM t"
    assert translate("SELECT JSON_OBJECT('a':%s)", to="duckdb").sql == "SELECT JSON_OBJECT('a', %s)"


def test_arrays_are_no_brackets() -> None:
    assert translate("SELECT ARRAY[1, 2]", to="postgres").sql == "SELECT ARRAY[1, 2]"


def test_raw_is_translated_where_a_target_is_asked_for() -> None:
    raw = Entry.objects.raw('SELECT "id" FROM "example_entry" WHERE "rating" = %(r)s LIMIT 2', {"r": 5})
    compiled = compile_query(raw, to="tsql")
    assert compiled.sql == "SELECT TOP 2 [id] FROM [example_entry] WHERE [rating] = %s"
    assert compiled.params == (5,)


def test_raw_is_sent_as_written_by_a_backend(django_db_blocker: Any) -> None:
    """Check that SQLite's own syntax reaches SQLite through a backend with the compiler."""
    settings = connections["default"].settings_dict
    connections.settings["raw"] = {**settings, "ENGINE": "tests.bridged.sqlite", "NAME": ":memory:", "OPTIONS": {}}
    with django_db_blocker.unblock():
        try:
            with connections["raw"].cursor() as cursor:
                cursor.execute('CREATE TABLE [example_entry] ("id" INTEGER, `rating` INTEGER)')
                cursor.execute("INSERT INTO example_entry VALUES (%s, 3)", [7])
            sql = "SELECT [id], `rating` FROM [example_entry] WHERE rating IS %s"
            assert [(entry.pk, entry.rating) for entry in Entry.objects.using("raw").raw(sql, [3])] == [(7, 3)]
        finally:
            connections["raw"].close()
            del connections["raw"], connections.settings["raw"]
