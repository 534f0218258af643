"""The parts of Django's test suite that are about databases."""

from __future__ import annotations

from collections.abc import Sequence

from tests.django_suite.sources import sources

ALL = [
    "aggregation",
    "aggregation_regress",
    "annotations",
    "basic",
    "bulk_create",
    "composite_pk",
    "constraints",
    "custom_columns",
    "custom_lookups",
    "custom_pk",
    "dates",
    "datetimes",
    "datatypes",
    "db_functions",
    "defer",
    "delete",
    "distinct_on_fields",
    "empty",
    "expressions",
    "expressions_case",
    "expressions_window",
    "extra_regress",
    "filtered_relation",
    "from_db_value",
    "get_or_create",
    "indexes",
    "inspectdb",
    "introspection",
    "known_related_objects",
    "lookup",
    "m2m_*",
    "many_to_*",
    "migrations",
    "model_fields",
    "model_inheritance",
    "model_regress",
    "null_fk",
    "null_queries",
    "one_to_one",
    "or_lookups",
    "order_with_respect_to",
    "ordering",
    "pagination",
    "prefetch_related",
    "queries",
    "raw_query",
    "reserved_names",
    "reverse_lookup",
    "schema",
    "select_for_update",
    "select_related",
    "serializers",
    "string_lookup",
    "timezones",
    "transactions",
    "update",
    "xor_lookups",
]


#: What these ask of a database is no query, or what any other test asks as well.
WITHOUT_QUERIES = {"indexes", "inspectdb", "introspection", "migrations", "schema", "transactions"}
QUERYING = [label for label in ALL if label not in WITHOUT_QUERIES]


def expanded(labels: Sequence[str], everything: Sequence[str] = ALL) -> list[str]:
    """Return labels with ``*`` and ``all`` replaced by existing ones."""
    found: dict[str, None] = {}
    for label in labels:
        for part in everything if label == "all" else [label]:
            names = [path.name for path in sources().glob(part) if path.is_dir()] if "*" in part else [part]
            found.update(dict.fromkeys(sorted(names)))
    return list(found)


def shared_out(labels: Sequence[str], parts: int) -> list[list[str]]:
    """Split labels into parts that take about the same time."""
    shares: list[tuple[int, list[str]]] = [(0, []) for _ in range(parts)]
    for size, label in sorted(((_size(label), label) for label in labels), reverse=True):
        least = min(range(parts), key=lambda number: shares[number][0])
        shares[least] = (shares[least][0] + size, [*shares[least][1], label])
    return [share for _, share in shares if share]


def _size(label: str) -> int:
    place = sources() / label.partition(".")[0]
    return sum(path.stat().st_size for path in place.rglob("*.py"))
