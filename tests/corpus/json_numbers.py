"""JSON numbers of every size and spelling, compared with numbers and with each other."""

from django.db.models import Case, F, Q, Value, When

from django_dialect_bridge.example.models import Document

from .kinds import Calls, Queries

PKS = Document.objects.order_by("pk").values_list("pk")
LONG = 12345678901234567890123456789

QUERIES: Queries = {
    "json_number_gt_of_exponent": lambda: PKS.filter(data__f__gt=1),
    "json_number_gte": lambda: PKS.filter(data__f__gte=10),
    "json_number_lt": lambda: PKS.filter(data__f__lt=1),
    "json_number_lte_of_one": lambda: PKS.filter(data__f__lte=1),
    "json_number_positive": lambda: PKS.filter(data__f__gt=0, data__f__lt=0.5),
    "json_number_zero": lambda: PKS.filter(data__f=0),
    "json_number_negative_zero": lambda: PKS.filter(Q(data__f=-0.0) | Q(extra__same=-0.0)),
    "json_number_one": lambda: PKS.filter(data__f=1),
    "json_number_one_with_point": lambda: PKS.filter(Q(data__f=1.0) | Q(extra__same=10.0) | Q(data__a=1.0)),
    "json_number_exponent": lambda: PKS.filter(Q(data__f=1e25) | Q(extra__same=1e25)),
    "json_number_written_out": lambda: PKS.filter(Q(data__f=10**25) | Q(extra__same=10**25)),
    "json_number_tiny": lambda: PKS.filter(data__f=1e-7),
    "json_number_fraction": lambda: PKS.filter(Q(data__f=0.1) | Q(data__f=2.25)),
    "json_number_of_29_digits": lambda: PKS.filter(data__f=LONG),
    "json_number_of_29_digits_negative": lambda: PKS.filter(data__f=-LONG),
    "json_number_of_29_digits_lt": lambda: PKS.filter(data__f__lt=LONG),
    "json_number_of_29_digits_lte": lambda: PKS.filter(data__f__lte=LONG),
    "json_number_of_29_digits_gt": lambda: PKS.filter(Q(data__f__gt=-LONG) & Q(data__f__lt=LONG + 1)),
    "json_number_next_of_29_digits": lambda: PKS.filter(Q(data__f__gt=LONG - 1) | Q(data__f=LONG + 1)),
    "json_number_of_16_digits": lambda: PKS.filter(data__f=9007199254740993),
    "json_number_next_of_16_digits": lambda: PKS.filter(data__f=9007199254740992),
    "json_number_gt_of_16_digits": lambda: PKS.filter(data__f__gt=9007199254740992),
    "json_number_gt_itself": lambda: PKS.filter(data__f__gt=9007199254740993),
    "json_number_of_64_bits": lambda: PKS.filter(data__f=9223372036854775808),
    "json_number_gte_64_bits": lambda: PKS.filter(data__f__gte=9223372036854775807),
    "json_number_in": lambda: PKS.filter(data__f__in=[9, 10.0, 1e25, LONG, "9", True]),
    "json_number_range": lambda: PKS.filter(data__f__range=(9, 100)),
    "json_number_range_of_exponents": lambda: PKS.filter(data__f__range=(1e-8, 1e26)),
    "json_number_deep": lambda: PKS.filter(data__deep__er__gte=9),
    "json_number_deep_exponent": lambda: PKS.filter(data__deep__er=1e25),
    "json_number_in_list": lambda: PKS.filter(data__at__0__gte=9),
    "json_number_in_list_exponent": lambda: PKS.filter(data__at__1=1e25),
    "json_number_list": lambda: PKS.filter(data__at=[9, 1e25]),
    "json_number_list_with_point": lambda: PKS.filter(data__at=[9, "9"]),
    "json_number_object": lambda: PKS.filter(data__deep={"er": 10**25}),
    "json_number_document": lambda: PKS.filter(Q(data=42.0) | Q(extra=7)),
    "json_number_exclude": lambda: PKS.exclude(data__f=1),
    "json_number_exclude_gt": lambda: PKS.exclude(data__f__gt=10),
    "json_number_case": lambda: Document.objects.order_by("pk").values_list(
        "pk",
        Case(When(data__f__gte=1e25, then=Value("huge")), When(data__f__gt=0, then=Value("more")), default=Value("-")),
    ),
    "json_number_both_keys": lambda: PKS.exclude(title="long").filter(data__f=F("extra__same")),
    "json_number_of_29_digits_both_keys": lambda: PKS.filter(title="long").filter(data__f=F("extra__same")),
    "json_number_both_keys_not": lambda: PKS.exclude(title="long").exclude(data__f=F("extra__same")),
}

CALLS: Calls = {
    "json_number_count": lambda: Document.objects.filter(data__f__gt=100, data__f__lt=10**30).count(),
}
