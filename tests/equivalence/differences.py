"""Where rows may differ from PostgreSQL's, and why; everything else must be the same."""

SEMANTICS = "portable"
"""What the bridge is asked for: PostgreSQL's null order and collation everywhere."""

ASCII_ONLY = "SQLite changes and ignores the case of ASCII letters only"
CASELESS_LIKE = "SQLite's LIKE ignores case, so Django's contains and startswith do too"
NULLS_FIRST = "NULL is the smallest value in SQLite and the largest in PostgreSQL"

DJANGO_ON_SQLITE: dict[str, str] = {
    "order_annotation": ASCII_ONLY,
    "order_nullable": NULLS_FIRST,
    "order_nullable_descending": NULLS_FIRST,
    "order_related_nullable": NULLS_FIRST,
    "order_related_self": NULLS_FIRST,
    "slice_nullable_order": NULLS_FIRST,
    "text_column_equals_function": ASCII_ONLY,
    "text_column_startswith": ASCII_ONLY,
    "text_contains": CASELESS_LIKE,
    "text_icontains_non_ascii": ASCII_ONLY,
    "text_iexact_non_ascii": ASCII_ONLY,
    "text_startswith": CASELESS_LIKE,
}
"""What Django's own SQLite backend answers differently."""

BRIDGE: dict[str, dict[str, str]] = {"duckdb": {}, "sqlite": {}, "postgres": {}}
"""What the bridge's SQL answers differently, by engine; SQLite's own differences stay."""
