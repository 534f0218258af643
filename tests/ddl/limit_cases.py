"""Migrations that are beyond what some servers hold: lengths, keys, checks, computed columns, indexes and cascades."""

from __future__ import annotations

import datetime
import decimal
from typing import Any

import django
from django.db import migrations, models
from django.db.models import F, Q, Value
from django.db.models.fields.json import KT
from django.db.models.functions import Concat, ExtractYear, Length, Lower, Now, Random, Upper
from django.db.models.lookups import GreaterThan

from .cases import Case, thing

NAME = ("name", models.CharField(max_length=20))
TEXT = ("text", models.TextField())
DATA = ("data", models.JSONField())
RAW = ("raw", models.BinaryField())
N = ("n", models.IntegerField())
M = ("m", models.IntegerField(null=True))
AT = ("at", models.DateTimeField())
YES = ("yes", models.BooleanField())
MOMENT = datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone.utc)


def checked(condition: Any, *fields: Any) -> Any:
    return thing(*fields, constraints=[models.CheckConstraint(condition=condition, name="every_c")])


def indexed(*expressions: Any, fields: Any, **options: Any) -> Any:
    return thing(*fields, indexes=[models.Index(*expressions, name="every_i", **options)])


def computed(expression: Any, field: Any, *fields: Any, stored: bool) -> Any:
    made = models.GeneratedField(expression=expression, output_field=field, db_persist=stored)
    return thing(*fields, ("g", made))


def virtual(expression: Any, field: Any, *fields: Any) -> Any:
    return computed(expression, field, *fields, stored=False)


#: PostgreSQL has no virtual columns before 18.
BEFORE_18 = dict.fromkeys((f"postgres@{version}" for version in range(14, 18)), "virtual")
UNSUPPORTED = "is not supported on"
LONG_KEY = {"tsql": "the long column", "oracle": "the long column"}

LENGTHS: dict[str, Case] = {
    "long_text": Case(
        ([thing(("name", models.CharField(max_length=5000)), N)],),
        {"Thing": [{"name": "x" * 4500, "n": 1}]},
        refused={"oracle": 'column "name" of 5000 characters'},
    ),
    "altered_long_text": Case(
        ([thing(NAME)], [migrations.AlterField("thing", "name", models.CharField(max_length=4001))]),
        {"Thing": [{"name": "x" * 4001}]},
        refused={"oracle": 'column "name" of 4001 characters'},
    ),
    "longest_text": Case(([thing(("name", models.CharField(max_length=2000)))],), {"Thing": [{"name": "é" * 2000}]}),
    "digits": Case(
        ([thing(("wide", models.DecimalField(max_digits=40, decimal_places=2)))],),
        {"Thing": [{"wide": decimal.Decimal(10**37)}]},
        refused=dict.fromkeys(("tsql", "oracle", "duckdb"), 'the column "wide"'),
    ),
    "most_digits": Case(
        ([thing(("wide", models.DecimalField(max_digits=38, decimal_places=18)))],),
        {"Thing": [{"wide": decimal.Decimal("12345678901234567890.123456789012345678")}]},
    ),
    "added_digits": Case(
        (
            [thing(N)],
            [migrations.AddField("thing", "wide", models.DecimalField(max_digits=39, decimal_places=2, null=True))],
        ),
        {"Thing": [{"n": 1}]},
        refused=dict.fromkeys(("tsql", "oracle", "duckdb"), 'the column "wide"'),
    ),
}

KEYS: dict[str, Case] = {
    "unique_text": Case(
        ([thing(("text", models.TextField(unique=True)))],),
        {"Thing": [{"text": "a"}]},
        {"Thing": [{"text": "a"}]},
        refused=LONG_KEY,
    ),
    "long_primary_key": Case(
        ([migrations.CreateModel("Thing", [("text", models.TextField(primary_key=True))])],),
        {"Thing": [{"text": "a"}]},
        refused=LONG_KEY,
    ),
    "unique_json": Case(([thing(N, DATA, unique_together={("n", "data")})],), refused=LONG_KEY),
    "unique_bytes": Case(
        (
            [thing(N, RAW)],
            [migrations.AddConstraint("thing", models.UniqueConstraint(fields=["n", "raw"], name="every_u"))],
        ),
        {"Thing": [{"n": 1, "raw": b"a"}]},
        {"Thing": [{"n": 1, "raw": b"a"}]},
        refused=LONG_KEY,
    ),
    "unique_bytes_of_a_length": Case(
        (
            [thing(N, ("raw", models.BinaryField(max_length=20)))],
            [migrations.AddConstraint("thing", models.UniqueConstraint(fields=["n", "raw"], name="every_u"))],
            [migrations.AddIndex("thing", models.Index(fields=["raw"], name="every_i"))],
            [migrations.AlterField("thing", "raw", models.BinaryField(max_length=50))],
        ),
        {"Thing": [{"n": 1, "raw": b"a"}]},
        {"Thing": [{"n": 1, "raw": b"a"}]},
        refused={"oracle": "the long column"},
    ),
    "index_of_text": Case(
        ([thing(N, TEXT)], [migrations.AddIndex("thing", models.Index(fields=["n", "text"], name="every_t"))]),
        {"Thing": [{"n": 1, "text": "a"}]},
        refused=LONG_KEY,
    ),
    "indexed_text_field": Case(
        ([thing(("text", models.TextField(db_index=True)), ("data", models.JSONField(db_index=True)))],),
        {"Thing": [{"text": "a", "data": {}}]},
    ),
    "keyed_text_grows": Case(
        (
            [thing(("name", models.CharField(max_length=9, unique=True)))],
            [migrations.AlterField("thing", "name", models.TextField(unique=True))],
        ),
        {"Thing": [{"name": "a"}]},
        {"Thing": [{"name": "a"}]},
        refused=LONG_KEY,
    ),
    "covered_text": Case(
        (
            [
                thing(
                    N,
                    NAME,
                    constraints=[models.UniqueConstraint(fields=["n"], include=["name"], name="every_u")],
                )
            ],
        ),
        {"Thing": [{"n": 1, "name": "a"}]},
        {"Thing": [{"n": 1, "name": "b"}]},
    ),
    "unique_duration": Case(
        ([thing(("span", models.DurationField(unique=True)))],),
        {"Thing": [{"span": datetime.timedelta(days=1)}]},
        {"Thing": [{"span": datetime.timedelta(days=1)}]},
        refused={"duckdb": "the duration"},
    ),
    "many_columns": Case(
        (
            [
                thing(
                    *((f"c{number}", models.IntegerField()) for number in range(17)),
                    unique_together={tuple(f"c{number}" for number in range(17))},
                )
            ],
        ),
        refused=dict.fromkeys(("tsql@2008", "tsql@2012", "tsql@2014"), "of 17 columns"),
    ),
    "many_bytes": Case(
        (
            [
                thing(
                    ("a", models.CharField(max_length=2000)),
                    ("b", models.CharField(max_length=1200)),
                    unique_together={("a", "b")},
                )
            ],
        ),
        {"Thing": [{"a": "a", "b": "b"}]},
        {"Thing": [{"a": "a", "b": "b"}]},
        refused={"oracle": "6400 bytes"},
    ),
    "nullable_reference": Case(
        (
            [
                thing(("code", models.CharField(max_length=9, unique=True, null=True)), name="Owner"),
                thing(("owner", models.ForeignKey("every.Owner", models.CASCADE, to_field="code"))),
            ],
        ),
        {"Owner": [{"code": None}, {"code": None}]},
        refused={"tsql": "which takes NULL"},
    ),
    "nulled_reference": Case(
        (
            [
                thing(("code", models.CharField(max_length=9, unique=True)), name="Owner"),
                thing(("owner", models.ForeignKey("every.Owner", models.CASCADE, to_field="code"))),
            ],
            [migrations.AlterField("owner", "code", models.CharField(max_length=9, unique=True, null=True))],
        ),
        {"Owner": [{"code": None}]},
        refused={"tsql": "which takes NULL"},
    ),
}

CHECKS: dict[str, Case] = {
    "check_of_text": Case(
        ([checked(Q(text="x"), TEXT)],),
        {"Thing": [{"text": "x"}]},
        {"Thing": [{"text": "y"}]},
    ),
    "check_of_text_in_list": Case(
        (
            [thing(TEXT)],
            [
                migrations.AddConstraint(
                    "thing", models.CheckConstraint(condition=Q(text__in=["a", "b"]), name="every_c")
                )
            ],
        ),
        {"Thing": [{"text": "a"}]},
        {"Thing": [{"text": "c"}]},
        refused={"duckdb": "CHECK"},
    ),
    "check_of_filled_text": Case(
        ([checked(~Q(text=""), TEXT)],), {"Thing": [{"text": "x"}]}, {"Thing": [{"text": ""}]}
    ),
    "check_of_length": Case(
        ([checked(GreaterThan(Length("text"), 2), TEXT)],), {"Thing": [{"text": "xyz"}]}, {"Thing": [{"text": "x"}]}
    ),
    "check_of_beginning": Case(
        ([checked(Q(text__startswith="a"), TEXT)],), {"Thing": [{"text": "ab"}]}, {"Thing": [{"text": "b"}]}
    ),
    "check_of_bytes": Case(
        ([checked(~Q(raw=b"x"), RAW)],),
        {"Thing": [{"raw": b"y"}]},
        {"Thing": [{"raw": b"x"}]},
        refused={"oracle": 'in the check "every_c"'},
    ),
    "check_of_json": Case(
        ([checked(Q(data__a=1), DATA)],),
        {"Thing": [{"data": {"a": 1}}]},
        {"Thing": [{"data": {"a": 2}}]},
        refused={"tsql": UNSUPPORTED, "oracle": UNSUPPORTED},
    ),
    "check_of_the_time": Case(
        ([checked(Q(at__lte=Now()), AT)],),
        {"Thing": [{"at": MOMENT}]},
        refused={"oracle": 'in the check "every_c"'},
    ),
    "check_of_conditions": Case(
        ([checked(Q(n__range=(1, 5)) & (Q(yes=True) | Q(m__isnull=True)), N, YES, M)],),
        {"Thing": [{"n": 1, "yes": True, "m": 3}, {"n": 5, "yes": False}]},
        {"Thing": [{"n": 6, "yes": True}, {"n": 1, "yes": False, "m": 1}]},
    ),
}

COMPUTED: dict[str, Case] = {
    "virtual_text": Case(
        ([virtual(Upper("text"), models.TextField(), TEXT)],),
        {"Thing": [{"text": "a"}]},
        refused={"oracle": 'computed column "g"', **BEFORE_18},
    ),
    "virtual_json": Case(
        ([virtual(F("data__a"), models.JSONField(), DATA)],),
        {"Thing": [{"data": {"a": 1}}]},
        refused={
            "oracle": UNSUPPORTED,
            **dict.fromkeys(("tsql@2008", "tsql@2012", "tsql@2014"), UNSUPPORTED),
            **BEFORE_18,
        },
    ),
    "virtual_bytes": Case(
        ([virtual(F("raw"), models.BinaryField(), RAW)],),
        {"Thing": [{"raw": b"a"}]},
        refused={"oracle": 'computed column "g"', **BEFORE_18},
    ),
    "virtual_year": Case(
        ([virtual(ExtractYear("at"), models.IntegerField(), AT)],), {"Thing": [{"at": MOMENT}]}, refused=BEFORE_18
    ),
    "virtual_joined_text": Case(
        ([virtual(Concat("name", Value("-"), "name"), models.CharField(max_length=41), NAME)],),
        {"Thing": [{"name": "a"}]},
        refused=BEFORE_18,
    ),
    "stored_joined_text": Case(
        ([computed(Concat("name", Value("-"), "name"), models.CharField(max_length=41), NAME, stored=True)],),
        {"Thing": [{"name": "a"}]},
        refused={"oracle": UNSUPPORTED, "duckdb": "stored column"},
    ),
    "stored_time": Case(
        ([computed(Now(), models.DateTimeField(), AT, stored=True)],),
        refused=dict.fromkeys(("tsql", "oracle", "duckdb", "postgres"), 'column "g"'),
    ),
    "virtual_time": Case(
        ([virtual(Now(), models.DateTimeField(), AT)],),
        {"Thing": [{"at": MOMENT}]},
        refused=dict.fromkeys(("oracle", "postgres"), 'column "g"'),
    ),
}

INDEXES: dict[str, Case] = {
    "index_of_null_order": Case(
        ([indexed(F("n").desc(nulls_last=True), F("m").asc(nulls_first=True), fields=(N, M))],), {"Thing": [{"n": 1}]}
    ),
    "index_of_the_time": Case(
        ([indexed(F("at") - Now(), fields=(AT,))],),
        refused=dict.fromkeys(("tsql", "oracle", "duckdb", "postgres"), 'index "every_i"'),
    ),
    "index_of_chance": Case(
        ([indexed(Random(), fields=(N,))],),
        refused=dict.fromkeys(("tsql", "oracle", "duckdb", "postgres"), 'index "every_i"'),
    ),
    "index_of_json_key": Case(
        ([indexed(KT("data__a"), fields=(DATA,))],),
        {"Thing": [{"data": {"a": 1}}]},
        refused=dict.fromkeys(("tsql", "oracle", "duckdb"), UNSUPPORTED),
    ),
    "index_of_lower_text": Case(
        ([indexed(Lower("text"), fields=(TEXT,))],),
        {"Thing": [{"text": "a"}]},
        refused=dict.fromkeys(("tsql", "oracle"), 'index "every_i"'),
    ),
    "index_of_joined_text": Case(
        ([indexed(Concat("name", Value("-"), "n", output_field=models.CharField()), fields=(NAME, N))],),
        {"Thing": [{"name": "a", "n": 1}]},
        refused={"tsql": "GeneratedField"},
    ),
    **{
        name: Case(
            (
                [
                    thing(
                        N,
                        M,
                        YES,
                        constraints=[models.UniqueConstraint(fields=["n"], condition=condition, name="every_u")],
                    )
                ],
            ),
            {"Thing": [*({"n": n, "m": m, "yes": yes} for n, m, yes in taken)]},
            {"Thing": [*({"n": n, "m": m, "yes": yes} for n, m, yes in refuses)]},
            refused=refused,
        )
        for name, condition, taken, refuses, refused in (
            ("unless_equal", ~Q(n=1), [(1, 1, True), (1, 1, True), (2, 1, True)], [(2, 1, True)], {}),
            ("in_range", Q(n__range=(2, 5)), [(1, 1, True), (1, 1, True), (2, 1, True)], [(2, 1, True)], {}),
            ("unless_greater", ~Q(n__gt=3), [(4, 1, True), (4, 1, True), (3, 1, True)], [(3, 1, True)], {}),
            ("unless_in", ~Q(n__in=[1, 2]), [(1, 1, True), (1, 1, True), (3, 1, True)], [(3, 1, True)], {}),
            ("one_of", Q(n=1) | Q(n=2) | Q(n__in=[5]), [(3, 1, True), (3, 1, True), (5, 1, True)], [(5, 1, True)], {}),
            ("neither", ~(Q(n=1) | Q(yes=True)), [(1, 1, False), (1, 1, False), (2, 1, False)], [(2, 1, False)], {}),
            (
                "null_kept",
                ~Q(m=1),
                [(1, 1, True), (1, 1, True), (1, None, True)],
                [(1, 2, True)],
                {"tsql": "condition"},
            ),
            (
                "not_both",
                ~Q(n=1, yes=True),
                [(1, 1, True), (1, 1, True), (2, 1, True)],
                [(2, 1, True)],
                {"tsql": "condition"},
            ),
        )
    },
    "any_condition": Case(
        (
            [
                thing(
                    N,
                    M,
                    NAME,
                    indexes=[models.Index(fields=["n"], condition=~Q(m=1) | Q(name__startswith="a"), name="every_i")],
                )
            ],
        ),
        {"Thing": [{"n": 1, "m": 1, "name": "b"}, {"n": 1, "m": 1, "name": "b"}]},
    ),
}

LIMITS: dict[str, Case] = {**LENGTHS, **KEYS, **CHECKS, **COMPUTED, **INDEXES}

if django.VERSION >= (6, 1):
    A, B = thing(N, name="A"), "every.B"
    CASCADE = models.DB_CASCADE
    LIMITS |= {
        "cascade_to_itself": Case(
            ([thing(N, ("up", models.ForeignKey("self", CASCADE, null=True)))],), refused={"tsql": "a second path"}
        ),
        "null_to_itself": Case(
            ([thing(N, ("up", models.ForeignKey("self", models.DB_SET_NULL, null=True)))],),
            refused={"tsql": "a second path"},
        ),
        "two_ways": Case(
            (
                [
                    A,
                    thing(("a", models.ForeignKey("every.A", CASCADE)), name="B"),
                    thing(("a", models.ForeignKey("every.A", CASCADE)), ("b", models.ForeignKey(B, CASCADE)), name="C"),
                ],
            ),
            refused={"tsql": 'from "every_a" to "every_c"'},
        ),
        "one_way": Case(
            (
                [
                    A,
                    thing(("a", models.ForeignKey("every.A", CASCADE)), name="B"),
                    thing(("b", models.ForeignKey(B, CASCADE)), ("n", models.IntegerField()), name="C"),
                    thing(("a", models.ForeignKey("every.A", models.DB_SET_NULL, null=True)), name="D"),
                ],
            ),
            {"A": [{"n": 1}]},
        ),
        "circle": Case(
            (
                [
                    A,
                    thing(("a", models.ForeignKey("every.A", CASCADE)), name="B"),
                    migrations.AddField("a", "b", models.ForeignKey(B, CASCADE, null=True)),
                ],
            ),
            refused={"tsql": "a second path"},
        ),
    }
