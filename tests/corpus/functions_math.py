"""Every function of numbers."""

from decimal import Decimal

from django.db.models import F, FloatField, Value
from django.db.models.functions import (
    Abs,
    ACos,
    ASin,
    ATan,
    ATan2,
    Ceil,
    Cos,
    Cot,
    Degrees,
    Exp,
    Floor,
    Ln,
    Log,
    Mod,
    Pi,
    Power,
    Radians,
    Random,
    Round,
    Sign,
    Sin,
    Sqrt,
    Tan,
)

from django_dialect_bridge.example.models import Awkward, Entry, Measurement, Product

from .kinds import Calls, Queries

RATIOS = Measurement.objects.filter(ratio__range=(-100, 100)).order_by("pk")
POSITIVE = Measurement.objects.filter(ratio__range=(0.1, 100)).order_by("pk")
UNIT = Measurement.objects.filter(ratio__range=(-1, 1)).order_by("pk")
WHOLE = Measurement.objects.filter(whole__range=(-1000, 1000)).order_by("pk")
AMOUNTS = Measurement.objects.order_by("pk")

QUERIES: Queries = {
    "abs": lambda: Measurement.objects.annotate(v=Abs("ratio"), w=Abs("amount"), x=Abs("big")).order_by("pk"),
    "acos": lambda: UNIT.annotate(v=ACos("ratio")),
    "asin": lambda: UNIT.annotate(v=ASin("ratio")),
    "atan": lambda: RATIOS.annotate(v=ATan("ratio")),
    "atan2": lambda: RATIOS.annotate(v=ATan2("ratio", "whole")),
    "ceil": lambda: RATIOS.annotate(v=Ceil("ratio"), w=Ceil("amount")),
    "cos": lambda: RATIOS.annotate(v=Cos("ratio")),
    "cot": lambda: POSITIVE.annotate(v=Cot("ratio")),
    "degrees": lambda: RATIOS.annotate(v=Degrees("ratio")),
    "exp": lambda: RATIOS.annotate(v=Exp("ratio")),
    "exp_integer": lambda: Entry.objects.annotate(v=Exp("rating")).order_by("pk"),
    "floor": lambda: RATIOS.annotate(v=Floor("ratio"), w=Floor("amount")),
    "ln": lambda: POSITIVE.annotate(v=Ln("ratio")),
    "log": lambda: POSITIVE.annotate(v=Log(Value(2.0), "ratio")),
    "log_base_with_fraction": lambda: POSITIVE.annotate(v=Log(Value(2.5), "ratio")),
    "log_integers": lambda: WHOLE.filter(whole__gt=0).annotate(v=Log(10, "whole")),
    "mod": lambda: WHOLE.annotate(v=Mod("whole", 3)),
    "mod_decimal": lambda: Product.objects.annotate(v=Mod("price", Decimal("3.5"))).order_by("pk"),
    "pi": lambda: RATIOS.annotate(v=Pi()),
    "pi_filter": lambda: Measurement.objects.filter(ratio__lt=Pi()).order_by("pk"),
    "power": lambda: POSITIVE.annotate(v=Power("ratio", 2.5)),
    "power_integers": lambda: WHOLE.annotate(v=Power("whole", 2)),
    "radians": lambda: RATIOS.annotate(v=Radians("ratio")),
    "random": lambda: Entry.objects.annotate(v=Random()),
    "round": lambda: AMOUNTS.annotate(v=Round("amount")),
    "round_precision": lambda: AMOUNTS.annotate(v=Round("amount", precision=2)),
    "round_negative_precision": lambda: AMOUNTS.annotate(v=Round("amount", precision=-1)),
    "round_price": lambda: Product.objects.annotate(v=Round("price", 1)).order_by("pk"),
    "sign": lambda: Measurement.objects.annotate(v=Sign("ratio"), w=Sign("small")).order_by("pk"),
    "sin": lambda: RATIOS.annotate(v=Sin("ratio")),
    "sqrt": lambda: POSITIVE.annotate(v=Sqrt("ratio")),
    "sqrt_integer": lambda: WHOLE.filter(whole__gte=0).annotate(v=Sqrt("whole")),
    "tan": lambda: RATIOS.annotate(v=Tan("ratio")),
    "math_nested": lambda: RATIOS.annotate(v=Round(Abs(F("ratio") * 10) + Sqrt(Value(4.0)), output_field=FloatField())),
    "math_filter": lambda: Measurement.objects.filter(ratio=Abs("ratio")).order_by("pk"),
    "math_order": lambda: Measurement.objects.order_by(Abs("big").desc(nulls_last=True), "pk"),
    "math_awkward": lambda: Awkward.objects.annotate(v=Floor("size")).order_by("pk"),
    "math_decimal": lambda: Product.objects.annotate(v=Ceil("price"), w=Floor("price")).order_by("pk"),
}

UNDETERMINED = {"random"}

CALLS: Calls = {
    "math_count": lambda: Measurement.objects.alias(v=Abs("big")).filter(v__gt=2).count(),
}
