"""Random distinct, grouped and united rows of texts, binaries and nullable columns equal PostgreSQL's, in every order.

DuckDB also runs each query with the structural rules of SQL Server, and with Oracle's rules on LOBs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pytest
from django.core.exceptions import EmptyResultSet, FieldError
from django.db import DatabaseError
from django.db.models import BinaryField, Count, F, Max, Min, Q, QuerySet, Value
from django.db.models.expressions import OrderBy
from django.db.models.functions import Coalesce, Length, NullIf
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from dialects import Target
from dialects.targets import SEMANTICS as SEMANTICS_KNOWN
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Caption, Category, Picture
from tests.legality import findings

from .compare import differences
from .differences import SEMANTICS
from .engines import Engine
from .test_forced_lobs import MACROS, limited
from .test_forced_rules import FORCED, forced
from .truth import ALIAS, query_rows

Rows = QuerySet[Any, Any]


class Subject(NamedTuple):
    """A model, and the expressions to select, sort and filter by."""

    rows: Callable[[], Rows]
    columns: Sequence[str]
    expressions: Sequence[Callable[[], Any]]
    filters: Sequence[Q]


SUBJECTS = (
    Subject(
        Picture.objects.all,
        ["pk", "title", "content", "thumbnail", "captions__text", "captions__pk"],
        [
            lambda: Coalesce("thumbnail", Value(b"none")),
            lambda: Coalesce("thumbnail", "content", output_field=BinaryField()),
            lambda: NullIf("content", Value(b"\x00\x01\xff"), output_field=BinaryField()),
            lambda: Length("content") % 3,
            lambda: Coalesce("title", Value("x")),
        ],
        [Q(content__gt=b"'"), Q(thumbnail__isnull=True), Q(content__in=[b"'%s'", b"\\"]), Q(thumbnail=F("content"))],
    ),
    Subject(
        Caption.objects.all,
        ["pk", "text", "picture__content", "picture__thumbnail", "picture_id", "picture__title"],
        [
            lambda: Coalesce("picture__thumbnail", Value(b"\x00\x01\xff")),
            lambda: Length("text") % 5,
            lambda: NullIf("text", Value("a line")),
        ],
        [Q(text="a line"), Q(picture__content__lt=b"\x01"), Q(pk__gt=2)],
    ),
    Subject(
        Category.objects.all,
        ["pk", "name", "parent_id", "parent__name", "parent__parent_id"],
        [
            lambda: Coalesce("parent__name", Value("none")),
            lambda: F("parent_id") % 2,
            lambda: Coalesce("parent_id", 3),
            lambda: NullIf("name", Value("Books")),
        ],
        [Q(parent__isnull=False), Q(name__gt="C"), ~Q(parent__name="Books")],
    ),
)
AGGREGATES: Sequence[Callable[[str], Any]] = (
    lambda column: Count(column),
    lambda column: Count(column, distinct=True),
    lambda column: Min(column),
    lambda column: Max(column, filter=Q(pk__gt=1)),
)


@st.composite
def sort_keys(draw: st.DrawFn, keys: Sequence[str]) -> list[OrderBy]:
    """Draw an order by some of the keys, each with any place of NULLs."""
    chosen = draw(st.lists(st.sampled_from(keys), unique=True, max_size=3))
    nulls = st.sampled_from([{}, {"nulls_first": True}, {"nulls_last": True}])
    return [OrderBy(F(key), descending=draw(st.booleans()), **draw(nulls)) for key in chosen]


class Shape(NamedTuple):
    """How rows are selected."""

    subject: Subject
    columns: Sequence[str]
    #: Places of the expressions.
    computed: Sequence[int]
    order: Sequence[OrderBy]
    kept: Sequence[Q]
    kind: str
    #: Places of the aggregates, and the column that they aggregate.
    aggregates: Sequence[int]
    aggregated: str
    all: bool
    bounds: tuple[int, int] | None
    #: Whether the order leaves only equal rows in an undefined order.
    total: bool

    def build(self) -> Rows:
        names = [f"e{place}" for place in self.computed]
        selected = [*self.columns, *names]
        # Expressions with parameters are made anew, as applications do.
        computed = {f"e{place}": self.subject.expressions[place]() for place in self.computed}
        rows = self.subject.rows().order_by().annotate(**computed).values(*selected)
        order = [key for key in self.order if self.kind == "distinct" or key.expression.name in selected]
        if self.kind == "united":
            rows = rows.filter(*self.kept).union(rows, all=self.all)
        elif self.kind == "grouped":
            rows = rows.filter(*self.kept)
            rows = rows.annotate(**{f"a{place}": AGGREGATES[place](self.aggregated) for place in self.aggregates})
        else:
            rows = rows.filter(*self.kept).distinct()
        rows = rows.order_by(*order)
        return rows[slice(*self.bounds)] if self.bounds else rows


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    """Draw how rows are selected."""
    subject = draw(st.sampled_from(SUBJECTS))
    columns = draw(st.lists(st.sampled_from(subject.columns), unique=True, min_size=1, max_size=3))
    computed = draw(st.lists(st.integers(0, len(subject.expressions) - 1), unique=True, max_size=2))
    names = [f"e{place}" for place in computed]
    order = draw(sort_keys([*subject.columns, *names]))
    total = draw(st.booleans())
    if total:
        order += [OrderBy(F(name)) for name in [*columns, *names]]
    return Shape(
        subject,
        columns,
        computed,
        order,
        draw(st.lists(st.sampled_from(subject.filters), max_size=1)),
        draw(st.sampled_from(["distinct", "distinct", "grouped", "united"])),
        draw(st.lists(st.integers(0, len(AGGREGATES) - 1), unique=True, min_size=1, max_size=2)),
        draw(st.sampled_from(subject.columns)),
        draw(st.booleans()),
        draw(st.none() | st.tuples(st.integers(0, 3), st.integers(4, 9))) if total else None,
        total,
    )


@pytest.fixture(scope="module")
def lacking(engines: dict[str, Engine]) -> Engine:
    for macro in MACROS:
        engines["duckdb"].run(macro, ())
    return engines["duckdb"]


@settings(max_examples=50, deadline=None, derandomize=True)
@given(shapes())
def test_rows(engines: dict[str, Engine], lacking: Engine, shape: Shape) -> None:
    check(engines, lacking, shape)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(shapes())
def test_more_rows(engines: dict[str, Engine], lacking: Engine, shape: Shape) -> None:
    check(engines, lacking, shape)


def check(engines: dict[str, Engine], lacking: Engine, shape: Shape) -> None:
    try:
        truth = query_rows(ALIAS, shape.build)
    except (DatabaseError, FieldError, EmptyResultSet):
        reject()
    for name, engine in engines.items():
        compiled = compile_query(shape.build(), to=name, paramstyle=engine.paramstyle, semantics=SEMANTICS)
        found = engine.run(compiled.sql, compiled.params)
        assert not differences(truth, found, ordered=shape.total, bare_json_text=False), (name, compiled.sql)
    statement = compile_query(shape.build(), to="duckdb", paramstyle="qmark")
    for sql, params, _ in [
        limited(statement),
        *(forced(statement, Target.of(server), rules) for server, rules in FORCED.items()),
    ]:
        assert not differences(truth, lacking.run(sql, params), ordered=shape.total, bare_json_text=False), sql


@pytest.mark.parametrize("target", ["tsql@2008", "tsql@2016", "tsql@2022", "oracle@11g", "oracle@19c", "oracle@23ai"])
@settings(max_examples=40, deadline=None, derandomize=True)
@given(shape=shapes(), semantics=st.sampled_from(SEMANTICS_KNOWN))
def test_servers_take_them(target: str, shape: Shape, semantics: str) -> None:
    family, _, version = target.partition("@")
    try:
        compiled = compile_query(shape.build(), to=target, semantics=semantics)
    except (FieldError, EmptyResultSet):
        reject()
    assert findings(compiled.sql, family, version) == []
