"""Aggregates that Django 5.2 does not have."""

import django
from django.db.models import F, Q, Value
from django.db.models.fields.json import KT

from django_dialect_bridge.example.models import Author, Category, Document, Entry, Measurement, Team

from .kinds import Calls, Queries

QUERIES: Queries = {}
CALLS: Calls = {}

if django.VERSION >= (6, 0):
    from django.db.models import AnyValue, StringAgg

    QUERIES |= {
        "string_agg_related": lambda: Team.objects.annotate(
            names=StringAgg("members__name", delimiter=Value(", "), order_by="members__name")
        ).order_by("pk"),
        "string_agg_descending": lambda: Category.objects.annotate(
            names=StringAgg("products__name", delimiter=Value("'|%s"), order_by="-products__sku")
        ).order_by("pk"),
        "string_agg_filter": lambda: Author.objects.annotate(
            titles=StringAgg(
                "entry__headline",
                delimiter=Value(";"),
                filter=Q(entry__rating__gte=4),
                order_by=("entry__headline", "entry__pk"),
            )
        ).order_by("pk"),
        "any_value_grouped": lambda: (
            Entry.objects.values("blog").annotate(name=AnyValue("blog__name")).order_by("blog")
        ),
    }
    CALLS |= {
        "string_agg_distinct": lambda: Entry.objects.filter(blog__in=[1, 2]).aggregate(
            names=StringAgg("blog__name", delimiter=Value(","), distinct=True, order_by="blog__name")
        ),
        "string_agg_sorted_by_json_key": lambda: Document.objects.aggregate(
            names=StringAgg(KT("data__s"), delimiter=Value(","), order_by=KT("data__s"))
        ),
        "string_agg_of_nothing": lambda: Entry.objects.filter(pk=-1).aggregate(
            names=StringAgg("headline", delimiter=Value(","), default=Value("none"))
        ),
        "any_value": lambda: Entry.objects.filter(blog=1).aggregate(name=AnyValue("blog__name")),
        "any_value_filter": lambda: Entry.objects.aggregate(name=AnyValue("blog__name", filter=Q(blog=2))),
    }

if django.VERSION >= (6, 1):
    from django.db.models import BitAnd, BitOr, BitXor

    CALLS |= {
        "bit_aggregates": lambda: Measurement.objects.aggregate(
            both=BitAnd("positive"), either=BitOr("positive"), odd=BitXor("positive")
        ),
        "bit_aggregate_filter": lambda: Measurement.objects.aggregate(
            value=BitOr(F("positive_small"), filter=Q(positive_small__lt=16))
        ),
        "bit_aggregate_of_nothing": lambda: Measurement.objects.filter(pk=-1).aggregate(value=BitXor("whole")),
    }
    QUERIES |= {
        "bit_aggregate_grouped": lambda: (
            Measurement.objects.values("is_valid").annotate(bits=BitXor("positive")).order_by("is_valid")
        ),
    }
