"""Expressions with the servers' own SQL, and raw SQL in their dialects, return Django's rows there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import CharField, Count, Func, IntegerField, Value
from django.db.models.functions import Concat, Length, Upper

from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Blog
from django_dialect_bridge.native.raw import RawSQL
from tests.equivalence.differences import SEMANTICS
from tests.equivalence.truth import ALIAS, query_rows

from .cases import on_servers
from .conftest import Servers
from .judging import Record, compared, judged


class Beginning(Func):
    """The first characters, which each of the servers spells in its own way."""

    function = "LEFT"
    output_field = CharField()

    def as_microsoft(self, compiler: Any, connection: Any) -> Any:
        text, length = map(compiler.compile, self.source_expressions)
        return f"SUBSTRING({text[0]}, 1, {length[0]})", (*text[1], *length[1])

    def as_oracle(self, compiler: Any, connection: Any) -> Any:
        text, length = map(compiler.compile, self.source_expressions)
        return f"SUBSTR({text[0]}, 1, {length[0]})", (*text[1], *length[1])


#: Family -> its own SQL for the length of a name and a number.
LENGTH = {
    "tsql": ("LEN([example_blog].[name] + N'.') - 1 + %s", "tsql"),
    "oracle": ('LENGTH("EXAMPLE_BLOG"."NAME") + %s', "oracle"),
}
BLOGS = Blog.objects.annotate(start=Beginning("name", 3)).order_by("pk")
#: Querysets of a family, None for Django's own backend.
FRAGMENTS: dict[str, Callable[[str | None], Any]] = {
    "selected": lambda family: BLOGS.values_list("pk", "start"),
    "filtered": lambda family: BLOGS.filter(start="Bea").values_list("pk"),
    "grouped": lambda family: BLOGS.order_by("start").values("start").annotate(n=Count("pk")).values_list("start", "n"),
    "nested": lambda family: BLOGS.values_list(Beginning(Upper(Concat(Value("%s?"), "name")), 2 + Length(Value("ab")))),
    "sliced": lambda family: BLOGS.order_by("-start", "pk").values_list("pk")[1:3],
    "raw": lambda family: BLOGS.annotate(length=length(family)).filter(length__gt=8).values_list("pk", "length"),
}


def length(family: str | None) -> Any:
    """Return the length of a name plus two."""
    if family is None:
        return Length("name") + 2
    sql, dialect = LENGTH[family]
    return RawSQL(sql, (2,), IntegerField(), dialect=dialect)


@pytest.mark.parametrize(("family", "name"), on_servers(FRAGMENTS))
def test_fragment(servers: Servers, family: str, name: str, record_property: Record) -> None:
    server = servers(family)
    with judged(server, record_property):
        query = FRAGMENTS[name](family)
        compiled = compile_query(query, to=server.target, paramstyle=server.paramstyle, semantics=SEMANTICS)
        found = server.run(compiled.sql, compiled.params)
        assert not compared(server, query_rows(ALIAS, lambda: FRAGMENTS[name](None)), found, ordered=True)
