"""Where rows may differ from PostgreSQL's, and why; everything else must be the same."""

SEMANTICS = "portable"
"""What the bridge is asked for: PostgreSQL's null order and collation everywhere."""

NO_PGCRYPTO = "Django's SHA functions need the extension pgcrypto, which the wheel does not hold"

TRUTH_ON_SQLITE: dict[str, str] = dict.fromkeys(
    ("sha1", "sha224", "sha256", "sha384", "sha512"), NO_PGCRYPTO
)
"""Queries whose truth is Django's rows on SQLite, where hashlib computes them."""

BRIDGE: dict[str, dict[str, str]] = {"duckdb": {}, "sqlite": {}, "postgres": {}}
"""What the bridge's SQL answers differently, by engine; SQLite's own differences stay."""
