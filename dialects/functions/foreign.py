"""Refusal of PostgreSQL's own functions on servers that have no function of the name."""

from __future__ import annotations

from dialects.functions.postgres_names import NAMES, PREFIX, SHARED
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_URL = "https://www.postgresql.org/docs/18/functions.html"

_JSON = "use JSONObject, JSONArray or key lookups of Django, or JSON_OBJECT and JSON_ARRAY"
_ARRAY = "join the values by STRING_AGG, or read them as rows"
_FORMAT = "cast the value, and format it in Python, or use the server's own function with its schema"
_PARTS = "cast text in ISO format: CAST('2020-01-31' AS DATE)"
#: Beginning of a name -> what to write instead; the first match counts.
_HINTS = {
    "json": _JSON,
    "to_json": _JSON,
    "row_to_json": _JSON,
    "array": _ARRAY,
    "unnest": _ARRAY,
    "string_to": _ARRAY,
    "generate_series": "count by a recursive WITH",
    "age": "subtract one moment from the other",
    "make_": _PARTS,
    "to_date": _PARTS,
    "to_timestamp": _PARTS,
    "to_char": _FORMAT,
    "to_number": "CAST(... AS DECIMAL(m, n))",
    "clock_timestamp": "CURRENT_TIMESTAMP",
    "statement_timestamp": "CURRENT_TIMESTAMP",
    "transaction_timestamp": "CURRENT_TIMESTAMP",
    "regexp": "use the lookups regex and iregex, or filter in Python",
}


def refuse_postgres_function(name: str, target: Target) -> None:
    """Raise Unsupported for an upper-case name of PostgreSQL's that neither target nor table has."""
    found = name.lower()
    known = next((known for known in target.lineage if SHARED.get(known.family.name)), None)
    if known is None or (found not in NAMES and not found.startswith(PREFIX)):
        return
    support = SHARED[known.family.name].get(found)
    if support is not None and known.is_in(support):
        return
    hint = next((hint for start, hint in _HINTS.items() if found.startswith(start)), None)
    own = f"a function of your own needs its schema: schema.{found}(...)"
    raise refusal(f"PostgreSQL's function {name}", target, f"{hint}; {own}" if hint else own, _URL)
