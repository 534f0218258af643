"""The fields that parameters are for."""

from __future__ import annotations

import pytest
from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError

from dialects import Target
from django_dialect_bridge.offline.capture import capture_call, generic_statements
from django_dialect_bridge.offline.evaluation import evaluate, parameter_fields
from django_dialect_bridge.offline.parameter_fields import split_names, with_named_placeholders
from django_dialect_bridge.offline.project import names_in_scope
from django_dialect_bridge.offline.recording import CapturedStatement
from tests.compiling import NAMES
from tests.corpus import CALLS, QUERIES, WRITES

TARGET = Target.of("tsql")
PARTS = 12
NAME, TAGLINE, RATING = "example.Blog.name", "example.Blog.tagline", "example.Entry.rating"


@pytest.mark.parametrize(
    ("expression", "fields"),
    [
        ("Entry.objects.filter(rating__in=[1, 2], blog__name='a')", {1: RATING, 2: RATING, "a": NAME}),
        ("Entry.objects.filter(blog=3).exclude(rating__range=(1, 2))", {3: "example.Entry.blog", 1: RATING, 2: RATING}),
        ("Entry.objects.filter(pub_date__month=5)", {5: "example.Entry.pub_date"}),
        ("Entry.objects.filter(rating=F('number_of_comments') + 5)", {5: ""}),
        ("Entry.objects.filter(rating=Value(5))", {5: RATING}),
        ("Entry.objects.annotate(a=Coalesce('rating', 5)).filter(rating=6)", {5: "", 6: RATING}),
        ("Entry.objects.order_by(F('rating') * 7).filter(number_of_comments=7)[:1]", {7: ""}),
        ("Entry.objects.extra(where=['id = %s'], params=[4])", {4: ""}),
        ("Entry.objects.filter(blog__in=RawSQL('SELECT %s', [4]))", {4: ""}),
        ("Entry.objects.filter(Exists(Blog.objects.filter(pk=OuterRef('blog'), name='a')))", {"a": NAME}),
        ("Blog.objects.bulk_create([Blog(name='a', tagline='b'), Blog(name='c', tagline='d')])",
         {"a": NAME, "b": TAGLINE, "c": NAME, "d": TAGLINE}),
        ("Blog.objects.filter(name='a').update(name='b', tagline=Value('c'))", {"b": NAME, "c": TAGLINE, "a": NAME}),
        ("Blog.objects.update(name=Concat('name', Value('b')), tagline='c')", {"b": "", "c": TAGLINE}),
        ("Blog.objects.bulk_update([Blog(id=1, name='b')], ['name'])", {1: "example.Blog.id", "b": NAME}),
        ("Blog.objects.filter(name='a').delete()", {"a": NAME}),
        ("Entry.objects.filter(rating=2).aggregate(n=Count('pk', filter=Q(blog__name='a')))", {"a": NAME, 2: RATING}),
    ],
)  # fmt: skip
def test_fields(expression: str, fields: dict[object, str]) -> None:
    scope = names_in_scope()
    statements = evaluate(expression, TARGET, scope)
    found = parameter_fields(expression, TARGET, scope, statements)
    pairs = {
        value: field
        for (_, params, _), names in zip(statements, found, strict=True)
        for value, field in zip(params, names, strict=True)
    }
    assert {value: pairs[value] for value in fields} == fields


def test_equal_values_of_several_fields_keep_their_order() -> None:
    expression = "Entry.objects.order_by(F('rating') * 7).filter(number_of_comments=7, number_of_pingbacks=7)"
    scope = names_in_scope()
    fields = parameter_fields(expression, TARGET, scope, evaluate(expression, TARGET, scope))
    assert fields == [("example.Entry.number_of_comments", "example.Entry.number_of_pingbacks", "")]


def test_an_expression_that_differs_each_time_has_no_fields() -> None:
    scope = names_in_scope() | {"conditions": iter([{"name": "a"}, {"tagline": "b"}])}
    expression = "Blog.objects.filter(**next(conditions))"
    assert parameter_fields(expression, TARGET, scope, evaluate(expression, TARGET, scope)) == [("",)]


@pytest.mark.parametrize("part", range(PARTS))
def test_names_do_not_change_the_sql_of_the_corpus(part: int) -> None:
    assert [name for name in NAMES[part::PARTS] if _sql(name) != _sql_without_names(name)] == []


def _sql(name: str) -> list[str]:
    return [sql for sql, *_ in _statements(name)]


def _sql_without_names(name: str) -> list[str]:
    with with_named_placeholders():
        return [split_names(sql)[0] for sql, *_ in _statements(name)]


def _statements(name: str) -> list[CapturedStatement]:
    try:
        if name in QUERIES:
            return generic_statements(QUERIES[name](), TARGET)
        return capture_call((CALLS | WRITES)[name], TARGET)[1]
    except (EmptyResultSet, NotSupportedError):
        return []
