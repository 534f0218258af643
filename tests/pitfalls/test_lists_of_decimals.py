"""Long lists are read from JSON with the digits of their values (SQL Server)."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from django.db import NotSupportedError
from django.db.models import F, Value

from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Account, Product

MANY = range(2100)
FINE = [Decimal(number).scaleb(-18) for number in MANY]


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (FINE, "NUMERIC(30, 18)"),
        ([-Decimal(number) for number in MANY], "NUMERIC(30, 18)"),
        # A value that the column cannot hold keeps its digits, or another one would be found.
        ([*FINE, Decimal("1E-19")], "NUMERIC(31, 19)"),
        ([*FINE, Decimal("123456789012345")], "NUMERIC(38, 18)"),
    ],
)
def test_a_list_has_the_digits_of_its_values(values: list[Decimal], kind: str) -> None:
    compiled = compile_query(Account.objects.filter(balance__in=values).values("pk"), to="tsql")
    assert f"OPENJSON(%s) WITH ([value] {kind} '$')" in compiled.sql
    (document,) = compiled.params
    assert [Decimal(item) for item in json.loads(document)] == values
    assert "E" not in document


def test_a_list_beside_an_expression_has_its_own_digits() -> None:
    query = Account.objects.annotate(v=F("balance") + F("limit")).filter(v__in=FINE).values("pk")
    assert "WITH ([value] NUMERIC(28, 18) '$')" in compile_query(query, to="tsql").sql


def test_whole_numbers_of_more_than_64_bits() -> None:
    """Check that no row is found: OPENJSON WITH a BIGINT would be an error (Msg 8115)."""
    compiled = compile_query(Product.objects.filter(pk__in=[10**25, *MANY]).values("pk"), to="tsql")
    assert "WITH ([value] NUMERIC(26, 0) '$')" in compiled.sql
    assert "WITH ([value] BIGINT '$')" in compile_query(Product.objects.filter(pk__in=MANY).values("pk"), to="tsql").sql


def test_a_list_whose_values_no_type_holds_is_refused() -> None:
    values = [Decimal("1E-30"), *(Decimal(10) ** 20 + number for number in MANY)]
    with pytest.raises(NotSupportedError, match="2101 parameters is not supported"):
        compile_query(Account.objects.filter(rate__in=values), to="tsql")
    assert compile_query(Account.objects.filter(rate__in=values[:900]), to="tsql").params == tuple(values[:900])


@pytest.mark.parametrize("to", ["tsql@2008", "tsql@2025"])
def test_a_parameter_of_more_digits_than_the_server_has_is_refused(to: str) -> None:
    """Check the refusal (Msg 1007); on the other targets the driver decides."""
    value = Value(Decimal("1" * 36 + ".1234"))
    with pytest.raises(
        NotSupportedError, match=r"a decimal of 40 digits is not supported .*cast it to 38 digits at most"
    ):
        compile_query(Account.objects.values(v=value), to=to)
    assert compile_query(Account.objects.values(v=value), to="oracle").params == (value.value,)
