"""F and Value arithmetic, bit operators, durations, ExpressionWrapper, Func, alias."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import (
    BooleanField,
    CharField,
    DateField,
    DateTimeField,
    DecimalField,
    DurationField,
    ExpressionWrapper,
    F,
    FloatField,
    Func,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Value,
)

from django_dialect_bridge.example.models import (
    Company,
    Employee,
    Entry,
    Event,
    Measurement,
    OrderLine,
    Product,
)

from .kinds import Queries

SMALL = Entry.objects.filter(number_of_comments__lt=1000).order_by("pk")
INTEGERS = Measurement.objects.filter(small__range=(-1000, 1000)).order_by("pk")

# Any: the stubs of bitand() and its kin take an int alone.
OF_THE_SAME_BLOG: Any = Subquery(
    Entry.objects.filter(blog=OuterRef("blog")).order_by("-rating", "pk").values("rating")[:1],
    output_field=IntegerField(),
)

QUERIES: Queries = {
    "expression_add": lambda: SMALL.annotate(v=F("number_of_comments") + F("number_of_pingbacks")),
    "expression_add_constant": lambda: SMALL.annotate(v=F("rating") + 10),
    "expression_subtract": lambda: Company.objects.annotate(v=F("num_employees") - F("num_chairs")).order_by("pk"),
    "expression_reflected": lambda: SMALL.annotate(v=100 - F("rating")),
    "expression_multiply": lambda: SMALL.annotate(v=F("rating") * F("number_of_comments")),
    "expression_divide_integers": lambda: SMALL.annotate(v=F("number_of_comments") / 3),
    "expression_divide_negative": lambda: INTEGERS.annotate(v=F("whole") / 2),
    "expression_divide_float": lambda: SMALL.annotate(
        v=ExpressionWrapper(F("number_of_comments") / 4.0, output_field=FloatField())
    ),
    "expression_divide_decimal": lambda: Product.objects.annotate(v=F("price") / Decimal("4")).order_by("pk"),
    "expression_modulo": lambda: SMALL.annotate(v=F("number_of_comments") % 3),
    "expression_modulo_negative": lambda: INTEGERS.annotate(v=F("whole") % 3),
    "expression_power": lambda: SMALL.annotate(v=F("rating") ** 2),
    "expression_power_filter": lambda: SMALL.filter(number_of_comments__gt=F("rating") ** 2),
    "expression_negate": lambda: SMALL.annotate(v=-F("rating")),
    "expression_precedence": lambda: SMALL.annotate(v=(F("rating") + 1) * (F("rating") - 1) - F("rating") * 2),
    "expression_bitand": lambda: INTEGERS.annotate(v=F("positive").bitand(6)),
    "expression_bitor": lambda: INTEGERS.annotate(v=F("positive").bitor(8)),
    "expression_bitxor": lambda: INTEGERS.annotate(v=F("positive").bitxor(5)),
    "expression_bit_shifts": lambda: INTEGERS.annotate(
        left=F("positive").bitleftshift(2), right=F("positive").bitrightshift(1)
    ),
    "expression_bit_negative": lambda: INTEGERS.annotate(v=F("small").bitand(255)),
    "expression_bit_filter": lambda: INTEGERS.annotate(v=F("positive").bitand(1)).filter(v=1),
    "expression_bits_of_queries": lambda: Entry.objects.order_by("pk").values_list(
        F("rating").bitand(OF_THE_SAME_BLOG),
        F("rating").bitor(OF_THE_SAME_BLOG),
        F("rating").bitxor(OF_THE_SAME_BLOG),
    ),
    "expression_shift_by_query": lambda: Entry.objects.order_by("pk").values_list(
        F("rating").bitleftshift(OF_THE_SAME_BLOG)
    ),
    "expression_modulo_of_query": lambda: Entry.objects.order_by("pk").values_list(OF_THE_SAME_BLOG % 3),
    "expression_quotient_of_query": lambda: Entry.objects.order_by("pk").values_list(
        OF_THE_SAME_BLOG / 2, F("rating") / (OF_THE_SAME_BLOG + 1)
    ),
    "expression_mixed_types": lambda: OrderLine.objects.annotate(
        total=ExpressionWrapper(
            F("quantity") * F("unit_price"),
            output_field=DecimalField(max_digits=14, decimal_places=2),
        )
    ).order_by("pk"),
    "expression_null": lambda: Employee.objects.annotate(v=F("salary") + 1).order_by("pk"),
    "expression_value_text": lambda: Entry.objects.annotate(v=Value("text")).order_by("pk"),
    "expression_value_null": lambda: Entry.objects.annotate(v=Value(None, output_field=IntegerField())).order_by("pk"),
    "expression_value_numbers": lambda: Product.objects.annotate(
        i=Value(7), f=Value(1.25), d=Value(Decimal("1.10"))
    ).order_by("pk"),
    "expression_value_boolean": lambda: Product.objects.annotate(yes=Value(True), no=Value(False)).order_by("pk"),
    "expression_value_dates": lambda: Product.objects.annotate(
        day=Value(date(2024, 2, 29), output_field=DateField()),
        moment=Value(datetime(2024, 2, 29, 12, 30, tzinfo=UTC), output_field=DateTimeField()),
    ).order_by("pk"),
    "expression_value_duration": lambda: Event.objects.annotate(
        v=Value(timedelta(hours=1), output_field=DurationField())
    ).order_by("pk"),
    "expression_value_filter": lambda: Entry.objects.annotate(v=Value(3)).filter(rating=F("v")).order_by("pk"),
    "expression_wrapper_condition": lambda: SMALL.annotate(
        busy=ExpressionWrapper(Q(number_of_comments__gt=5), output_field=BooleanField())
    ),
    "expression_func": lambda: (
        Employee.objects.annotate(v=Func(F("lastname"), function="UPPER", output_field=CharField()))
        .filter(pk__lte=5)
        .order_by("pk")
    ),
    "expression_func_template": lambda: Entry.objects.annotate(
        v=Func(F("headline"), Value("none"), function="NULLIF", output_field=CharField())
    ).order_by("pk"),
    "expression_alias": lambda: SMALL.alias(v=F("number_of_comments") + F("number_of_pingbacks")).filter(v__gte=10),
    "expression_alias_annotated": lambda: SMALL.alias(v=F("rating") + 1).annotate(w=F("v") * 2),
    "expression_alias_order": lambda: Entry.objects.alias(v=F("pk") % 5).order_by("v", "pk"),
    "expression_of_annotations": lambda: (
        SMALL.annotate(a=F("rating") + 1).annotate(b=F("a") * F("a")).filter(b__gt=F("a") + 10)
    ),
    "expression_related": lambda: Company.objects.annotate(v=F("ceo__salary") * 2 + F("num_chairs")).order_by("pk"),
    "duration_add": lambda: Event.objects.annotate(v=F("starts_at") + timedelta(days=1, hours=2)).order_by("pk"),
    "duration_subtract": lambda: Event.objects.annotate(v=F("starts_at") - timedelta(minutes=90)).order_by("pk"),
    "duration_add_column": lambda: Event.objects.annotate(v=F("starts_at") + F("length")).order_by("pk"),
    "duration_subtract_column": lambda: Event.objects.annotate(v=F("starts_at") - F("pause")).order_by("pk"),
    "duration_difference": lambda: Event.objects.annotate(v=F("ends_at") - F("starts_at")).order_by("pk"),
    "duration_difference_dates": lambda: Event.objects.annotate(v=F("day") - F("deadline")).order_by("pk"),
    "duration_difference_times": lambda: Event.objects.annotate(v=F("closes") - F("opens")).order_by("pk"),
    "duration_difference_constant": lambda: Event.objects.annotate(
        v=F("starts_at") - Value(datetime(2021, 1, 1, tzinfo=UTC), output_field=DateTimeField())
    ).order_by("pk"),
    "duration_difference_filter": lambda: Event.objects.filter(
        ends_at__gt=F("starts_at") + timedelta(hours=1)
    ).order_by("pk"),
    "duration_difference_compared": lambda: (
        Event.objects.annotate(v=F("ends_at") - F("starts_at")).filter(v__lte=timedelta(seconds=1)).order_by("pk")
    ),
    "duration_sum": lambda: Event.objects.annotate(v=F("length") + F("pause")).order_by("pk"),
    "duration_sum_constant": lambda: Event.objects.annotate(v=F("length") - timedelta(seconds=1)).order_by("pk"),
    "duration_half_added": lambda: (
        Event.objects.filter(length__gt=timedelta(seconds=1))
        .annotate(v=F("starts_at") + ExpressionWrapper(F("length") / 2, output_field=DurationField()))
        .order_by("pk")
    ),
    "duration_quarter_subtracted": lambda: Event.objects.filter(
        ends_at__gt=F("ends_at") - ExpressionWrapper(F("length") / 4, output_field=DurationField())
    ).order_by("pk"),
    "duration_scaled": lambda: Event.objects.annotate(
        v=ExpressionWrapper(F("length") * 2, output_field=DurationField())
    ).order_by("pk"),
    "duration_date_plus": lambda: Event.objects.annotate(
        v=ExpressionWrapper(F("day") + timedelta(days=3), output_field=DateTimeField())
    ).order_by("pk"),
    "duration_order": lambda: Event.objects.order_by("length", "pk").values_list("title", "length"),
}
