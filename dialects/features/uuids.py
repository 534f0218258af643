"""UUIDs."""

from dialects.features.base import LITE, MARIA, MS, MY, NEVER, ORA, ORA23, feature, since, until

UUID4_FUNCTION = feature(
    "UUID4_FUNCTION",
    "a function that makes a random UUID",
    oracle=(since("23ai"), ORA23 + "UUID.html"),
)
UUID7_FUNCTION = feature(
    "UUID7_FUNCTION",
    "a function that makes a UUID of the time",
    postgres=(since("18"), "https://www.postgresql.org/docs/18/functions-uuid.html"),
)
UUID_TYPE = feature(
    "UUID_TYPE",
    "a type of UUIDs that Django's backends keep them in",
    tsql=(NEVER, MS + "data-types/uniqueidentifier-transact-sql"),
    oracle=(NEVER, ORA + "Data-Types.html"),
    sqlite=(NEVER, LITE + "datatype3.html"),
    mysql=(NEVER, MY + "data-types.html"),
    mariadb=(since("10.11"), MARIA + "uuid-data-type/"),
)
RANDOM_BYTES = feature(
    "RANDOM_BYTES",
    "a function that makes random bytes",
    mariadb=(since("10.11"), MARIA + "random_bytes/"),
)
SORTED_UUIDS = feature(
    "SORTED_UUIDS",
    "UUIDs that are sorted by their digits from the first to the last",
    mariadb=(until("10.6"), MARIA + "uuid-data-type/"),
)
