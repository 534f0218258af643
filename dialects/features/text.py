"""Text: patterns, collations, lengths, literals and digests."""

from dialects.features.base import DUCK, LITE, MS, MY, NEVER, ORA, feature, since

EMPTY_STRINGS = feature(
    "EMPTY_STRINGS",
    "an empty string that is not NULL",
    oracle=(NEVER, ORA + "Nulls.html"),
)
LITERAL_BRACKETS_IN_LIKE = feature(
    "LITERAL_BRACKETS_IN_LIKE",
    "a bracket in a LIKE pattern that stands for itself",
    tsql=(NEVER, MS + "language-elements/like-transact-sql"),
)
CONCAT_FUNCTION = feature(
    "CONCAT_FUNCTION",
    "CONCAT of any number of texts, NULL being the empty string",
    tsql=(since("2012"), MS + "functions/concat-transact-sql"),
)
TRIM_CHARACTERS = feature(
    "TRIM_CHARACTERS",
    "LTRIM and RTRIM of other characters than blanks",
    tsql=(since("2022"), MS + "functions/ltrim-transact-sql"),
)
UTF8_COLLATIONS = feature(
    "UTF8_COLLATIONS",
    "collations under which VARCHAR is UTF-8",
    tsql=(
        since("2019"),
        "https://learn.microsoft.com/en-us/sql/relational-databases/collations/collation-and-unicode-support",
    ),
)
STANDARD_HASH_FUNCTION = feature(
    "STANDARD_HASH_FUNCTION",
    "STANDARD_HASH",
    oracle=(since("12c"), ORA + "STANDARD_HASH.html"),
)
REGEXP_FUNCTIONS = feature(
    "REGEXP_FUNCTIONS",
    "regular expressions",
    tsql=(since("2025"), MS + "functions/regexp-like-transact-sql"),
)
LIKE_ESCAPE = feature(
    "LIKE_ESCAPE",
    "a backslash that escapes in LIKE without an ESCAPE clause",
    tsql=(NEVER, MS + "language-elements/like-transact-sql"),
    oracle=(NEVER, ORA + "Pattern-matching-Conditions.html"),
    duckdb=(NEVER, DUCK + "functions/pattern_matching"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
)
CASE_IN_LIKE = feature(
    "CASE_IN_LIKE",
    "LIKE that distinguishes upper and lower case, or does as Django's own backend in the column's collation",
    mysql=(NEVER, MY + "string-comparison-functions.html#operator_like"),
)
ILIKE_OPERATOR = feature(
    "ILIKE_OPERATOR",
    "LIKE that ignores case",
    tsql=(NEVER, MS + "language-elements/like-transact-sql"),
    oracle=(NEVER, ORA + "Pattern-matching-Conditions.html"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
    mysql=(NEVER, MY + "string-comparison-functions.html"),
)
QUOTED_COLLATIONS = feature(
    "QUOTED_COLLATIONS",
    "names of collations in quotes",
    tsql=(NEVER, MS + "statements/collations"),
    mysql=(NEVER, MY + "charset-collate.html"),
)
COMPARABLE_LOBS = feature(
    "COMPARABLE_LOBS",
    "comparing LOBs, and mixing them with values of limited length",
    oracle=(NEVER, ORA + "Comparison-Conditions.html"),
)
TEXT_CONCATENATION = feature(
    "TEXT_CONCATENATION",
    "|| of values of any type as text",
    tsql=(NEVER, MS + "language-elements/string-concatenation-transact-sql"),
)
UNICODE_LITERALS = feature(
    "UNICODE_LITERALS",
    "characters beyond the code page in a plain string literal",
    tsql=(NEVER, MS + "data-types/constants-transact-sql"),
)
HEX_LITERALS = feature(
    "HEX_LITERALS",
    "binary literals",
    oracle=(NEVER, ORA + "HEXTORAW.html"),
)
TEXT_BY_CHARACTERS = feature(
    "TEXT_BY_CHARACTERS",
    "functions of text that count characters, not bytes",
)
COLLATION_OF_CODE_POINTS = feature(
    "COLLATION_OF_CODE_POINTS",
    "a name for the collation that compares code points",
)
COLLATE_OPERATOR = feature(
    "COLLATE_OPERATOR",
    "COLLATE after an expression",
    oracle=(since("18c"), ORA + "COLLATE-Operator.html"),
)
COMPARISON_BY_CODE_POINTS = feature(
    "COMPARISON_BY_CODE_POINTS",
    "text compared by code points by default",
    tsql=(NEVER, MS + "statements/collations"),
    mysql=(NEVER, MY + "charset-unicode-sets.html"),
)
TRAILING_SPACES = feature(
    "TRAILING_SPACES",
    "= of texts under the collation of code points that counts blanks at the end",
    tsql=(NEVER, MS + "language-elements/string-comparison-assignment"),
)
PLAIN_TEXT_MARKERS = feature(
    "PLAIN_TEXT_MARKERS",
    "parameters of text that meet columns of any kind of text without converting them",
    tsql=(NEVER, MS + "data-types/data-type-precedence-transact-sql"),
)
FORMAT_FUNCTION = feature(
    "FORMAT_FUNCTION",
    "FORMAT, which writes numbers as .NET does",
    tsql=(since("2012"), MS + "functions/format-transact-sql"),
)
SHA2_HASHES = feature(
    "SHA2_HASHES",
    "digests of SHA-2",
    tsql=(since("2012"), MS + "functions/hashbytes-transact-sql"),
)
MIXED_CHARACTER_SETS = feature(
    "MIXED_CHARACTER_SETS",
    "text of the national character set beside text of the database's in one CASE, COALESCE or set operation",
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-12704/"),
)
TEXTS_OF_VALUES = feature(
    "TEXTS_OF_VALUES",
    "columns of text that write other values as PostgreSQL does",
    tsql=(NEVER, MS + "data-types/data-type-conversion-database-engine"),
    oracle=(NEVER, ORA + "Data-Type-Comparison-Rules.html"),
    duckdb=(NEVER, DUCK + "data_types/typecasting"),
    sqlite=(NEVER, LITE + "datatype3.html"),
    mysql=(NEVER, MY + "type-conversion.html"),
)
