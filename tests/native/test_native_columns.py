"""Columns of the server's own types of JSON, booleans and vectors, which no backend of Django creates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import NotSupportedError
from django.db.models import Count, F, Q
from django.db.models.sql import UpdateQuery

from dialects.sql.types.datatypes import FrozenSchema
from django_dialect_bridge import capture, compile_query, statement
from django_dialect_bridge.example.models import Document, Measurement
from tests.compiling import statements_of
from tests.corpus import QUERIES
from tests.every import every
from tests.legality import findings

NATIVE = {
    "example.Document.data": "json",
    "example.Document.extra": "json",
    "example.Measurement.is_valid": "boolean",
    "example.Measurement.is_checked": "boolean",
    "example.Measurement.payload": "vector",
}
#: A native column that is compared or computed with as it is, and not as text or a number.
AS_IT_IS = {
    "tsql": r"(?<!NVARCHAR\(MAX\), )\[example_document\]\.\[(data|extra)\](?! IS | AS )",
    "oracle": r'(?<!JSON_SERIALIZE\()(?<!TO_NUMBER\()"EXAMPLE_(DOCUMENT"\."(DATA|EXTRA)|MEASUREMENT"\."IS_(VALID|CHECKED))"(?! IS | AS )',
}


@pytest.fixture(autouse=True)
def native(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the columns of NATIVE have the server's own types."""
    settings.DIALECTS_NATIVE_COLUMNS = NATIVE
    monkeypatch.setattr(statement, "_schema", ([], FrozenSchema()))
    monkeypatch.setattr(statement, "_prepare_cache", lambda: None)
    yield


def test_documents_are_read_as_text_on_sql_server() -> None:
    sql = compile_query(Document.objects.filter(data__a=1, extra=None).values("data"), to="tsql@2025").sql
    text = "CONVERT(NVARCHAR(MAX), [example_document].[data])"
    assert sql.startswith(f"SELECT {text} AS [data] FROM [example_document] WHERE")
    assert f"JSON_VALUE({text}, " in sql or f"OPENJSON({text}" in sql or f"ISJSON({text})" in sql
    assert not re.search(AS_IT_IS["tsql"], sql)


def test_documents_are_read_as_text_on_oracle() -> None:
    sql = compile_query(Document.objects.filter(extra__isnull=True).values("data"), to="oracle@21c").sql
    assert sql == (
        'SELECT TO_NCLOB(JSON_SERIALIZE("EXAMPLE_DOCUMENT"."DATA" RETURNING CLOB)) AS "DATA" FROM "EXAMPLE_DOCUMENT"'
        ' WHERE "EXAMPLE_DOCUMENT"."EXTRA" IS NULL'
    )


def test_booleans_are_numbers_where_the_server_has_them() -> None:
    valid = Measurement.objects.filter(Q(is_valid=True) & ~Q(is_checked=F("is_valid"))).values("is_valid")
    sql = compile_query(valid, to="oracle@23ai").sql
    assert sql.startswith('SELECT TO_NUMBER("EXAMPLE_MEASUREMENT"."IS_VALID") AS "IS_VALID" FROM')
    assert 'WHERE TO_NUMBER("EXAMPLE_MEASUREMENT"."IS_VALID") = 1' in sql.replace("(TO", "TO")
    assert "TO_NUMBER" not in compile_query(valid, to="tsql@2025").sql


def test_values_of_native_columns_are_written_as_they_are() -> None:
    query = Document.objects.filter(pk=1).query.chain(UpdateQuery)
    query.add_update_values({"data": {"a": 1}, "extra": F("data")})
    sql = compile_query(query, to="oracle@21c").sql
    assert sql.startswith('UPDATE "EXAMPLE_DOCUMENT" SET "DATA" = %s, "EXTRA" = TO_NCLOB(JSON_SERIALIZE(')
    rows = [Document(title=title, data={}) for title in "ab"]
    (insert,) = capture(lambda: Document.objects.bulk_create(rows), to="oracle@21c")
    assert "TO_CLOB(" in insert.sql and "TO_NCLOB" not in insert.sql


@pytest.mark.parametrize(
    "query",
    [
        lambda: Measurement.objects.filter(payload=b"a"),
        lambda: Measurement.objects.order_by("payload"),
        lambda: Measurement.objects.values("payload").annotate(n=Count("pk")),
    ],
    ids=["compared", "sorted", "grouped"],
)
@pytest.mark.parametrize("target", ["tsql@2025", "oracle@23ai"])
def test_vectors_are_read_and_not_compared(query: Any, target: str) -> None:
    assert "PAYLOAD" in compile_query(Measurement.objects.values("payload"), to=target).sql.upper()
    with pytest.raises(
        Exception, match=rf"^example\.Measurement: comparing vectors is not supported on {target}: sort and filter by"
    ):
        compile_query(query(), to=target)


@every(
    "target, name",
    product(
        ["tsql@2025", "oracle@23ai"],
        [name for name in QUERIES if name.startswith(("json", "bool", "key_", "document"))],
    ),
    by=lambda target, name: target,
)
def test_no_query_reads_them_as_they_are(target: str, name: str) -> None:
    """Check the queries of the corpus, which the legality checks accept."""
    family, version = target.split("@")
    try:
        statements = statements_of(name, target)
    except NotSupportedError:  # Refused with and without these columns.
        return
    for one in statements:
        assert not re.search(AS_IT_IS[family], one.sql)
        assert findings(one.sql, family, version) == []


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ({"example.Document.none": "json"}, "has 'example.document.none': name fields as 'app.Model.field'"),
        ({"example.Document.data": "xml"}, "is .*: map fields, 'app.Model.field', to json, boolean, vector"),
        (["example.Document.data"], "is .*: map fields, 'app.Model.field', to json, boolean, vector"),
    ],
)
def test_a_wrong_setting_is_told_of(settings: Any, named: Any, message: str) -> None:
    settings.DIALECTS_NATIVE_COLUMNS = named
    with pytest.raises(ImproperlyConfigured, match=f"^DIALECTS_NATIVE_COLUMNS {message}$"):
        compile_query(Document.objects.all(), to="tsql@2025")
