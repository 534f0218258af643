"""None with the type of its field: alone, in an arm of a union, a slice, a CASE, a function, an aggregate, a window."""

from django.db.models import (
    BinaryField,
    BooleanField,
    Case,
    CharField,
    Count,
    DateField,
    DateTimeField,
    DecimalField,
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    FloatField,
    IntegerField,
    Max,
    OuterRef,
    Q,
    Subquery,
    Sum,
    TextField,
    TimeField,
    UUIDField,
    Value,
    When,
    Window,
)
from django.db.models.expressions import RawSQL
from django.db.models.fields.tuple_lookups import (
    Tuple,
    TupleExact,
    TupleGreaterThan,
    TupleGreaterThanOrEqual,
    TupleIn,
    TupleLessThan,
)
from django.db.models.functions import (
    Abs,
    Cast,
    Coalesce,
    Concat,
    ExtractYear,
    Greatest,
    Lag,
    Least,
    Length,
    NullIf,
    Round,
    Substr,
    TruncDate,
    TruncMonth,
    Upper,
)
from django.db.models.lookups import In

from django_dialect_bridge.example.models import Account, Category, Entry, Event, Measurement, Picture, Product

from .kinds import Calls, Queries, Writes

EVENTS, PRODUCTS, ACCOUNTS, MEASUREMENTS = (
    Event.objects.order_by("pk"),
    Product.objects.order_by("pk"),
    Account.objects.order_by("pk"),
    Measurement.objects.order_by("pk"),
)
DAY, MOMENT, SPAN = Value(None, DateField()), Value(None, DateTimeField()), Value(None, DurationField())
NUMBER, RATIO = Value(None, IntegerField()), Value(None, FloatField())
FINE = DecimalField(max_digits=30, decimal_places=18)
WORD, TEXT = Value(None, CharField(max_length=5)), Value(None, TextField())

QUERIES: Queries = {
    "null_of_each_type": lambda: EVENTS.values(
        "pk",
        a=DAY,
        b=MOMENT,
        c=SPAN,
        d=NUMBER,
        e=RATIO,
        f=WORD,
        g=Value(None, BooleanField()),
        h=Value(None, UUIDField()),
        i=Value(None, BinaryField()),
        j=Value(None, FINE),
        k=Value(None, TimeField()),
        m=TEXT,
    ),
    "null_wrapped": lambda: EVENTS.values("pk", v=ExpressionWrapper(Value(None), output_field=DateField())),
    "null_union_dates": lambda: Event.objects.values_list("deadline").union(Event.objects.values_list(DAY), all=True),
    "null_union_first": lambda: Event.objects.values_list(MOMENT, "pk").union(
        Event.objects.values_list("starts_at", "pk")
    ),
    "null_union_sliced": lambda: (
        Event.objects.order_by("pk").values_list(DAY)[:3].union(Event.objects.values_list("deadline"), all=True)
    ),
    "null_union_sliced_durations": lambda: (
        Event.objects.order_by("pk").values_list(SPAN, "pk")[1:3].union(Event.objects.values_list("pause", "pk"))
    ),
    "null_union_decimals": lambda: (
        Account.objects.order_by("pk")
        .values_list(Value(None, FINE))[:2]
        .union(Account.objects.values_list("balance"), all=True)
    ),
    "null_union_decimal_without_digits": lambda: (
        Account.objects.order_by("pk")
        .values_list(Value(None, DecimalField()))[:2]
        .union(Account.objects.values_list("rate"), all=True)
    ),
    "null_union_words": lambda: (
        Product.objects.order_by("pk").values_list(WORD)[:2].union(Product.objects.values_list("name"))
    ),
    "null_union_texts": lambda: Entry.objects.values_list("body_text").union(Entry.objects.values_list(TEXT), all=True),
    "null_union_binaries": lambda: Picture.objects.values_list("content").union(
        Picture.objects.values_list(Value(None, BinaryField())), all=True
    ),
    "null_union_of_nulls": lambda: Event.objects.values_list(DAY).union(Event.objects.values_list(DAY)),
    "null_case_of_nulls": lambda: EVENTS.values(
        "pk", v=Case(When(pk=1, then=Value(None)), default=Value(None), output_field=DateField())
    ),
    "null_case_of_nulls_truncated": lambda: EVENTS.values(
        "pk", v=TruncMonth(Case(When(pk=1, then=DAY), default=DAY, output_field=DateField()))
    ),
    "null_case": lambda: EVENTS.values("pk", v=Case(When(pk=1, then=DAY), When(pk=2, then="day"), default="deadline")),
    "null_case_of_decimals": lambda: ACCOUNTS.values(
        "pk", v=Case(When(pk=1, then=Value(None, FINE)), default="balance")
    ),
    "null_case_of_words": lambda: PRODUCTS.values("pk", v=Case(When(pk=1, then=WORD), default="name")),
    "null_coalesce": lambda: EVENTS.values("pk", v=Coalesce(DAY, "deadline", "day")),
    "null_coalesce_of_nulls": lambda: EVENTS.values(
        "pk", v=Coalesce(DAY, DAY), w=Coalesce(NUMBER, RATIO, output_field=FloatField())
    ),
    "null_greatest": lambda: EVENTS.values("pk", v=Coalesce(Greatest(DAY, "day"), "day")),
    "null_least_of_numbers": lambda: PRODUCTS.values("pk", v=Coalesce(Least(NUMBER, "stock"), "stock")),
    "null_nullif": lambda: EVENTS.values("pk", v=NullIf(DAY, "deadline"), w=NullIf("deadline", DAY)),
    "null_truncated": lambda: EVENTS.values("pk", v=TruncMonth(DAY), w=TruncMonth(MOMENT), x=TruncDate(MOMENT)),
    "null_extracted": lambda: EVENTS.values("pk", v=ExtractYear(DAY), w=ExtractYear(MOMENT)),
    "null_added": lambda: EVENTS.values(
        "pk", v=ExpressionWrapper(F("starts_at") + SPAN, output_field=DateTimeField()), w=F("starts_at") - MOMENT
    ),
    "null_plus": lambda: PRODUCTS.values("pk", v=F("stock") + NUMBER, w=F("price") * Value(None, FINE)),
    "null_texts": lambda: PRODUCTS.values(
        "pk", a=Length(WORD), b=Upper(WORD), c=Substr(WORD, 1, 2), d=Concat("name", WORD), e=Concat(WORD, Value("x"))
    ),
    "null_numbers": lambda: PRODUCTS.values("pk", a=Abs(RATIO), b=Round(RATIO), c=Cast(NUMBER, CharField())),
    "null_cast": lambda: EVENTS.values(
        "pk", a=Cast(Value(None), DateField()), b=Cast(DAY, CharField()), c=Cast(SPAN, CharField())
    ),
    "null_compared": lambda: EVENTS.filter(Q(deadline__gt=DAY) | Q(pk=1)).values("pk"),
    "null_compared_with_value": lambda: (
        EVENTS.annotate(v=DAY).filter(Q(v__isnull=True) & ~Q(v__gt="2024-01-01")).values("pk")
    ),
    "null_in": lambda: EVENTS.filter(Q(deadline__in=[DAY]) | Q(pk=2)).values("pk"),
    "null_subquery": lambda: EVENTS.values("pk", v=Subquery(Event.objects.order_by("pk").values_list(DAY)[:1])),
    "null_subquery_compared": lambda: (
        EVENTS.annotate(v=Subquery(Event.objects.filter(pk=OuterRef("pk")).values(v=DAY)))
        .filter(Q(v__isnull=True) & ~Q(v__gt="2024-01-01"))
        .values("pk")
    ),
    "null_exists": lambda: EVENTS.filter(
        Exists(Event.objects.annotate(v=DAY).filter(pk=OuterRef("pk"), v=None))
    ).values("pk"),
    "null_ordered": lambda: Event.objects.annotate(v=DAY).order_by("v", "pk").values("pk", "v"),
    "null_distinct": lambda: Event.objects.annotate(v=DAY).values("v").distinct(),
    "null_grouped": lambda: Event.objects.annotate(v=DAY).values("v", "deadline").annotate(n=Count("pk")),
    "null_aggregated": lambda: Product.objects.values("category").annotate(
        a=Count(NUMBER),
        b=Sum(NUMBER),
        c=Max(DAY),
        d=Sum(Value(None, FINE), default=Value(0)),
        e=Count(WORD, distinct=True),
    ),
    "null_aggregated_untyped": lambda: Product.objects.values("category").annotate(n=Count(Value(None))).filter(n=0),
    "null_window_untyped": lambda: EVENTS.values("pk", n=Window(Count(Value(None)), order_by="pk")),
    "null_in_list_excluded": lambda: Measurement.objects.exclude(whole__in=[F("small"), 3]).order_by("pk"),
    "null_in_list_negated": lambda: Measurement.objects.filter(~Q(whole__in=[F("small"), F("big")])).order_by("pk"),
    "null_in_list_selected": lambda: Measurement.objects.order_by("pk").values_list(
        "pk", In(F("positive"), [F("small"), Value(1)])
    ),
    "null_in_list_case": lambda: Measurement.objects.order_by("pk").values_list(
        "pk", Case(When(~Q(whole__in=[F("small"), 5]), then=1), default=2)
    ),
    "null_window": lambda: EVENTS.values("pk", v=Window(Lag(DAY), order_by="pk"), w=Window(Max(NUMBER), order_by="pk")),
}

# Rows of values with NULL: DuckDB takes NULL for a value there, ClickHouse in a list of them.
PAIR = Tuple("small", "whole")
QUERIES |= {
    "null_row_not_in": lambda: MEASUREMENTS.exclude(TupleIn(PAIR, [(1, 7), (3, 4), (-32768, 1)])),
    "null_row_not_in_one": lambda: MEASUREMENTS.exclude(TupleIn(Tuple("whole", "small", "big"), [(7, 1, 2)])),
    "null_row_not_equal": lambda: MEASUREMENTS.exclude(TupleExact(PAIR, (1, 7))),
    "null_row_lt": lambda: MEASUREMENTS.filter(TupleLessThan(Tuple("whole", "small"), (7, 3))),
    "null_row_gt": lambda: MEASUREMENTS.exclude(TupleGreaterThan(PAIR, (1, 7))),
    "null_row_selected": lambda: MEASUREMENTS.values(
        "pk",
        x=ExpressionWrapper(TupleIn(PAIR, [(1, 7), (2, 8)]), output_field=BooleanField()),
        y=ExpressionWrapper(TupleGreaterThanOrEqual(PAIR, (1, 7)), output_field=BooleanField()),
    ),
    "null_row_case": lambda: MEASUREMENTS.values(
        "pk", x=Case(When(TupleIn(PAIR, [(1, 7)]), then=1), When(~Q(TupleIn(PAIR, [(2, 7), (3, 7)])), then=2))
    ),
    "null_row_of_columns": lambda: MEASUREMENTS.exclude(
        RawSQL("(small, whole) IN ((big, 7), (1, small))", (), output_field=BooleanField())
    ),
    "null_row_parameter": lambda: MEASUREMENTS.filter(
        RawSQL("(small, big) IN ((%s, %s), (%s, %s))", (1, None, 1, 2), output_field=BooleanField())
    ),
    "null_row_parameter_not_equal": lambda: MEASUREMENTS.exclude(
        RawSQL("(small, big) = (%s, %s)", (1, None), output_field=BooleanField())
    ),
    "null_listed_parameter": lambda: MEASUREMENTS.exclude(
        RawSQL("whole IN (%s, %s)", (7, None), output_field=BooleanField())
    ),
    "null_row_joined": lambda: Category.objects.filter(
        ~Q(TupleIn(Tuple("parent__id", "id"), [(1, 2), (2, 3)])) | Q(parent__name="a")
    ).order_by("pk"),
    "null_row_outer_join": lambda: Category.objects.exclude(
        TupleIn(Tuple("parent__id", "parent__parent__id"), [(1, 1), (2, 1)])
    ).order_by("pk"),
    "null_row_aggregate": lambda: (
        Measurement.objects.values("whole")
        .annotate(n=Count("pk", filter=~Q(TupleIn(PAIR, [(1, 7), (2, 8)]))))
        .order_by("whole")
    ),
}

CALLS: Calls = {
    "null_counted": lambda: Event.objects.aggregate(
        n=Count(DAY), m=Max(SPAN), d=Count(Value(None, FINE), distinct=True)
    ),
    "null_counted_untyped": lambda: Event.objects.aggregate(
        n=Count(Value(None)), d=Count(Value(None), distinct=True), f=Count(Value(None), filter=Q(pk__gt=1))
    ),
}

WRITES: Writes = {
    "null_update": lambda: Measurement.objects.filter(pk=1).update(amount=None, payload=None, token=None, ratio=None),
    "null_update_expression": lambda: Event.objects.filter(pk=1).update(
        deadline=Value(None), pause=SPAN, closes=Coalesce(Value(None, TimeField()), "closes")
    ),
    "null_update_case": lambda: Event.objects.update(deadline=Case(When(pk=1, then=DAY), default="deadline")),
}
