"""Recursive WITH whose columns become longer or wider, and what its recursive part reads."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.db.models import (
    BinaryField,
    Case,
    Count,
    DecimalField,
    Exists,
    F,
    IntegerField,
    Max,
    OuterRef,
    Subquery,
    Value,
    When,
    Window,
)
from django.db.models.functions import (
    Cast,
    Coalesce,
    Concat,
    Greatest,
    Least,
    Length,
    Lower,
    Round,
    RowNumber,
    Substr,
    Upper,
)
from django_cte import CTE, with_cte

from django_dialect_bridge.example.models import (
    Account,
    Blog,
    Caption,
    Category,
    Entry,
    Event,
    Measurement,
    Picture,
    Product,
    Reserved,
)

from .kinds import Calls, Queries, Writes
from .statements import runs

ROOTS = Category.objects.filter(parent=None)
COUNTED = (
    Product.objects.filter(category=OuterRef("pk")).order_by().values("category").annotate(n=Count("pk")).values("n")
)


def recursion(first: Any, following: Callable[[CTE], Any]) -> CTE:
    """Return a common table expression of its first rows, and of those that follow each row."""
    return CTE.recursive(lambda cte: first.union(following(cte), all=True), name="r")


def read(first: Any, following: Callable[[CTE], Any]) -> Any:
    """Return the rows of a recursion by their keys."""
    cte = recursion(first, following)
    return with_cte(cte, select=cte).order_by("id")


def below(value: Any, following: Callable[[CTE], Any]) -> Any:
    """Return a value for each root, and one computed from its parent's for each category below."""
    return read(
        ROOTS.values("id", value=value),
        lambda cte: cte.join(Category, parent=cte.col.id).values("id", value=following(cte)),
    )


def in_turn(model: Any, value: Any, following: Callable[[CTE], Any]) -> Any:
    """Return a value for the first row of a model, and one computed from that before for each other row."""
    rows = model.objects.order_by()
    return read(
        rows.filter(pk=1).values("id", value=value),
        lambda cte: cte.join(rows, id=cte.col.id + 1).values("id", value=following(cte)),
    )


def named() -> CTE:
    """Return the categories with their names, each after its parent."""
    return recursion(ROOTS.values("id", "name"), lambda cte: cte.join(Category, parent=cte.col.id).values("id", "name"))


def in_subquery() -> Any:
    """Return products by the names of their categories."""
    cte = named()
    names = with_cte(cte, select=cte.queryset().filter(id__gt=1)).values("name")
    return Product.objects.filter(category__name__in=names).order_by("pk")


def united() -> Any:
    """Return the union of two parts of a recursion."""
    cte = named()
    query = with_cte(cte, select=cte)
    return query.filter(id__lt=3).union(query.filter(id__gte=3)).order_by("-id")


def grouped() -> Any:
    """Return a page of groups of a recursion with a text."""
    cte = recursion(
        ROOTS.values("id", root=Upper("name")),
        lambda cte: cte.join(Category, parent=cte.col.id).values("id", root=cte.col.root),
    )
    groups = with_cte(cte, select=cte.queryset()).values("root").annotate(n=Count("id"), last=Max("id"))
    return groups.order_by("-last")[1:3]


def ranked() -> Any:
    """Return a window over a recursion."""
    cte = named()
    return (
        with_cte(cte, select=cte.queryset()).annotate(n=Window(RowNumber(), order_by=["name", "id"])).values("id", "n")
    )


QUERIES: Queries = {
    "recursion_text_of_parameter": lambda: below(Value("/"), lambda cte: Concat(cte.col.value, F("name"), Value("/"))),
    "recursion_text_computed": lambda: below(Upper("name"), lambda cte: Lower("name")),
    "recursion_text_of_case": lambda: below(
        Case(When(name__gt="C", then=Value("late")), default=Value("early")),
        lambda cte: Concat(cte.col.value, Substr("name", 1, 2)),
    ),
    "recursion_text_greatest": lambda: below(Upper("name"), lambda cte: Greatest(cte.col.value, Upper("name"))),
    "recursion_long_text": lambda: in_turn(Blog, F("tagline"), lambda cte: Concat(F("tagline"), cte.col.value)),
    "recursion_text_or_null": lambda: in_turn(Reserved, F("group"), lambda cte: F("group")),
    "recursion_decimal_of_parameter": lambda: in_turn(
        Product, Value(Decimal("0.5")), lambda cte: cte.col.value + F("price")
    ),
    "recursion_decimal_divided": lambda: in_turn(
        Product, Round(F("price") * 2, 1), lambda cte: cte.col.value / 4 + F("price")
    ),
    "recursion_decimal_cast": lambda: in_turn(
        Account,
        Cast("balance", DecimalField(max_digits=31, decimal_places=18)),
        lambda cte: Cast(Coalesce("balance", cte.col.value), DecimalField(max_digits=31, decimal_places=18)),
    ),
    "recursion_least": lambda: in_turn(
        Entry, F("number_of_comments"), lambda cte: Least(cte.col.value, F("number_of_comments"), Value(3))
    ),
    "recursion_parameter_and_column": lambda: in_turn(Entry, Value(7), lambda cte: F("number_of_comments")),
    "recursion_length": lambda: in_turn(
        Entry, Length("headline"), lambda cte: cte.col.value + Length(Concat("body_text", Value(".")))
    ),
    "recursion_cast_to_integer": lambda: in_turn(
        Entry, Value(1), lambda cte: Cast(cte.col.value + F("rating"), IntegerField())
    ),
    "recursion_binary": lambda: in_turn(Measurement, Value(b"\x00", BinaryField()), lambda cte: F("payload")),
    "recursion_dates": lambda: in_turn(Event, F("day"), lambda cte: Greatest(cte.col.value, F("deadline"))),
    "recursion_exists": lambda: read(
        ROOTS.values("id"),
        lambda cte: (
            cte.join(Category, parent=cte.col.id)
            .filter(Exists(Product.objects.filter(category=OuterRef("pk"), price__gt=1)))
            .values("id")
        ),
    ),
    "recursion_in": lambda: read(
        ROOTS.values("id"),
        lambda cte: (
            cte.join(Category, parent=cte.col.id).filter(pk__in=Product.objects.values("category")).values("id")
        ),
    ),
    "recursion_counts": lambda: below(Subquery(COUNTED), lambda cte: Subquery(COUNTED)),
    "recursion_first_of_subquery": lambda: below(
        F("name"),
        lambda cte: Subquery(Category.objects.filter(parent=OuterRef("parent")).order_by("-pk").values("name")[:1]),
    ),
    "recursion_in_subquery": in_subquery,
    "recursion_united": united,
    "recursion_grouped": grouped,
    "recursion_ranked": ranked,
}

TEXTS: dict[str, str] = {
    "alias_without_quotes": (
        'SELECT "b"."id" FROM "example_blog" AS "b" WHERE "b"."id" IN (WITH RECURSIVE c AS ('
        'SELECT "id" FROM "example_category" WHERE "parent_id" IS NULL UNION ALL'
        ' SELECT "u1"."id" FROM c U0 JOIN "example_category" AS U1 ON "u1"."parent_id" = "u0"."id") SELECT C.id FROM c)'
    ),
    "named_like_a_table_outside": (
        'SELECT "a"."id" FROM "example_category" AS "a" WHERE "a"."id" IN (WITH RECURSIVE a AS ('
        'SELECT "id" FROM "example_category" WHERE "id" = 2 UNION ALL SELECT B."id" FROM a JOIN "example_category" AS b'
        ' ON b."parent_id" = A."id") SELECT A.id FROM a)'
    ),
    "trimmed_without_alias": (
        'WITH RECURSIVE "c" AS (SELECT "id", TRIM("name") FROM "example_category" WHERE "parent_id" IS NULL UNION ALL'
        ' SELECT "x"."id", "c"."btrim" || LOWER("x"."name") FROM "example_category" AS "x" JOIN "c" ON'
        ' "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."btrim" FROM "c"'
    ),
    "subquery_without_alias": (
        'WITH RECURSIVE "c" AS (SELECT "id", (SELECT CAST(MAX("b"."name") AS TEXT) FROM "example_blog" AS "b")'
        ' FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", "c"."max" || "x"."name"'
        ' FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."max" FROM "c"'
    ),
    "sum_of_window": (
        'WITH RECURSIVE "c" AS (SELECT "id", CAST(0 AS BIGINT) AS "n" FROM "example_category" WHERE "parent_id" IS NULL'
        ' UNION ALL SELECT "x"."id", CAST(SUM("x"."id") OVER (ORDER BY "x"."id") AS BIGINT) FROM "example_category" AS "x"'
        ' JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."n" FROM "c"'
    ),
}

CALLS: Calls = {f"sql_recursion_{name}": runs(sql) for name, sql in TEXTS.items()}

WRITES: Writes = {
    "recursion_updates": lambda: Product.objects.filter(
        category__in=with_cte(cte := named(), select=cte.queryset().filter(name__gt="D")).values("id")
    ).update(name=Concat(F("name"), Value("!"))),
    "recursion_deletes": lambda: Caption.objects.filter(
        picture__in=in_turn(Picture, Length("title"), lambda cte: cte.col.value + Length("title"))
        .order_by()
        .filter(value__gt=20)
        .values("id")
    ).delete(),
}
