"""The constructs that the generic connection allows for a target."""

from __future__ import annotations

import pytest
from django.db import NotSupportedError

from dialects import Target
from django_dialect_bridge import capture
from django_dialect_bridge.example.models import Blog, Customer, Document, Entry, Event, Person, Team
from django_dialect_bridge.offline import defaults
from django_dialect_bridge.offline.connection import offline_connection

pytestmark = pytest.mark.pitfall(5, 103, 104, 108, 109)

VERSIONS = (
    *("tsql@2008", "tsql@2012", "tsql@2017", "tsql@2025", "tsql@azure"),
    *("oracle@11g", "oracle@12c", "oracle@19c", "oracle@23ai"),
)


@pytest.mark.parametrize("target", [*VERSIONS, "duckdb", "sqlite", "postgres"])
def test_conflicts_are_handled_everywhere(target: str) -> None:
    """Check that bulk_create() accepts the same arguments as on PostgreSQL (pitfall 104)."""
    features = offline_connection(Target.of(target)).features
    assert features.supports_ignore_conflicts
    assert features.supports_update_conflicts
    assert features.supports_update_conflicts_with_target


@pytest.mark.parametrize(
    ("target", "rows", "row"), [("tsql", True, True), ("oracle", False, True), ("duckdb", True, True)]
)
def test_what_an_insert_gives_back(target: str, rows: bool, row: bool) -> None:
    """Check that Oracle returns the columns of one row, others those of several (pitfall 103)."""
    features = offline_connection(Target.of(target)).features
    assert features.can_return_rows_from_bulk_insert is rows
    assert features.can_return_columns_from_insert is row
    assert features.can_return_rows_from_update is row


@pytest.mark.parametrize("target", VERSIONS)
def test_a_bulk_insert_of_oracle_returns_nothing(target: str) -> None:
    """Check that no columns are requested that cannot be returned (pitfall 103)."""
    (statement,) = capture(lambda: Blog.objects.bulk_create([Blog(name="a"), Blog(name="b")]), to=target)
    assert ("OUTPUT INSERTED.[id]" in statement.sql) is target.startswith("tsql")
    assert "RETURNING" not in statement.sql


@pytest.mark.parametrize("target", ["tsql", "oracle"])
def test_the_rows_of_a_merge_are_not_asked_for(target: str) -> None:
    """Check that no rows are requested that cannot be assigned to objects (pitfall 103)."""
    customers = [Customer(name=name, email=f"{name}@example.com") for name in "ab"]
    (statement,) = capture(
        lambda: Customer.objects.bulk_create(
            customers, update_conflicts=True, unique_fields=["email"], update_fields=["name"]
        ),
        to=target,
    )
    assert statement.sql.startswith("MERGE INTO")
    assert "OUTPUT" not in statement.sql
    assert "RETURNING" not in statement.sql


def test_batches_fit_the_parameters_of_a_statement() -> None:
    """Count the parameters: ``bulk_update`` passes a key with each value, and once more (pitfalls 5 and 109)."""
    fields = ["rating", "headline", "body_text", "number_of_comments"]
    entries = [Entry(pk=number, rating=1, headline="a", body_text="b", number_of_comments=2) for number in range(240)]
    statements = capture(lambda: Entry.objects.bulk_update(entries, fields), to="tsql")
    assert [len(statement.params) for statement in statements] == [233 * 9, 7 * 9]


@pytest.mark.parametrize(
    ("target", "columns", "size"), [("tsql", 1, 2098), ("tsql", 3, 699), ("oracle", 3, 1000), ("oracle@23ai", 3, 1000)]
)
def test_sizes_of_batches(target: str, columns: int, size: int) -> None:
    """Check the limits: the number of parameters, and a union of at most 1000 (pitfall 109)."""
    fields = Event._meta.local_concrete_fields[:columns]
    assert offline_connection(Target.of(target)).ops.bulk_batch_size(fields, []) == size


def test_long_texts_are_not_cut() -> None:
    """Check that ``bulk_update`` on Oracle casts no CASE: NVARCHAR2(2000) would cut it (pitfall 108)."""
    blogs = [Blog(pk=1, tagline="a" * 5000), Blog(pk=2, tagline="b")]
    (statement,) = capture(lambda: Blog.objects.bulk_update(blogs, ["tagline"]), to="oracle")
    assert "NVARCHAR2" not in statement.sql
    documents = [Document(pk=1, data={"a": "b" * 5000}), Document(pk=2, data=[])]
    (statement,) = capture(lambda: Document.objects.bulk_update(documents, ["data"]), to="oracle")
    assert statement.sql.count("TO_NCLOB(%s)") == 2


def test_durations_of_any_length() -> None:
    """Check a long duration: INTERVAL DAY TO SECOND alone holds 99 days (ORA-01873)."""
    events = [Event(pk=1, pause=None), Event(pk=2, pause=None)]
    (statement,) = capture(lambda: Event.objects.bulk_update(events, ["pause"]), to="oracle")
    assert "CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))" in statement.sql


@pytest.mark.parametrize("target", ["tsql", "oracle"])
def test_djangos_own_errors_stay(target: str) -> None:
    """Check errors that Django raises on every database (pitfall 104)."""
    with pytest.raises(ValueError, match="Unique fields that can trigger"):
        capture(lambda: Team.objects.bulk_create([Team()], update_conflicts=True, update_fields=["name"]), to=target)
    with pytest.raises(TypeError, match="Cannot use 'limit'"):
        capture(lambda: Team.objects.all()[:2].delete(), to=target)
    with pytest.raises((TypeError, NotSupportedError)):
        capture(lambda: Team.objects.all()[:2].update(name="a"), to=target)


def test_a_capture_for_oracle_leaves_the_defaults_of_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check that a nullable text without a default is None, although Oracle's is the empty string."""
    Person._meta.get_field("nickname").__dict__.pop("_get_default", None)
    monkeypatch.setattr(defaults, "_known", [None])
    capture(lambda: Person(name="a").save(), to="oracle")
    assert Person(name="b").nickname is None
