"""Numbers and bits."""

from dialects.features.base import DUCK, LITE, MS, MY, NEVER, ORA, feature, since

SHIFT_OPERATORS = feature(
    "SHIFT_OPERATORS",
    "<< and >> on integers",
    tsql=(since("2022"), MS + "functions/left-shift-transact-sql"),
    oracle=(NEVER, ORA + "BITAND.html"),
)
LOG_BASE = feature(
    "LOG_BASE",
    "LOG with a base",
    tsql=(since("2012"), MS + "functions/log-transact-sql"),
)
INTEGER_DIVISION = feature(
    "INTEGER_DIVISION",
    "/ of whole numbers gives a whole number",
    oracle=(NEVER, ORA + "Arithmetic-Operators.html"),
    duckdb=(NEVER, DUCK + "functions/numeric"),
    mysql=(NEVER, MY + "arithmetic-functions.html"),
)
INTEGER_DIVISION_OPERATOR = feature(
    "INTEGER_DIVISION_OPERATOR",
    "// divides whole numbers",
    tsql=(NEVER, MS + "language-elements/divide-transact-sql"),
    oracle=(NEVER, ORA + "Arithmetic-Operators.html"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-math.html"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
)
DIVISION_SIGNS = feature(
    "DIVISION_SIGNS",
    "a sign, not a function, that divides whole numbers",
)
DECIMAL_TYPE = feature(
    "DECIMAL_TYPE",
    "decimals that are never whole numbers or text",
    sqlite=(NEVER, LITE + "datatype3.html"),
)
DECIMAL_SUMS = feature(
    "DECIMAL_SUMS",
    "a sum of BIGINT that is no whole number to a division",
    tsql=(NEVER, MS + "functions/sum-transact-sql"),
    sqlite=(NEVER, LITE + "lang_aggfunc.html"),
    mysql=(NEVER, MY + "arithmetic-functions.html#operator_divide"),
)
FLOAT_MODULO = feature(
    "FLOAT_MODULO",
    "% of floating-point numbers",
    tsql=(NEVER, MS + "language-elements/modulo-transact-sql"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-math.html"),
)
FRACTIONAL_MODULO = feature(
    "FRACTIONAL_MODULO",
    "% that does not cut its operands to whole numbers",
    sqlite=(NEVER, LITE + "lang_expr.html"),
)
UNBOUNDED_DECIMALS = feature(
    "UNBOUNDED_DECIMALS",
    "DECIMAL that keeps every digit",
    tsql=(NEVER, MS + "data-types/decimal-and-numeric-transact-sql"),
    mysql=(NEVER, MY + "precision-math-decimal-characteristics.html"),
)
MIXED_DIGITS = feature(
    "MIXED_DIGITS",
    "an expression of several decimals that keeps the digits of all of them",
    tsql=(NEVER, MS + "data-types/precision-scale-and-length-transact-sql"),
    duckdb=(NEVER, DUCK + "data_types/numeric"),
)
SCALES_OF_PRODUCTS = feature(
    "SCALES_OF_PRODUCTS",
    "long products of decimals that keep all digits after the point",
    tsql=(NEVER, MS + "data-types/precision-scale-and-length-transact-sql"),
)
LONG_PRODUCTS = feature(
    "LONG_PRODUCTS",
    "products of decimals that get more than 18 digits",
    duckdb=(NEVER, DUCK + "data_types/numeric"),
)
MIXED_FLOATS = feature(
    "MIXED_FLOATS",
    "floating-point numbers beside decimals and BIGINT in one set or list",
)
DIGITS_OF_FLOATS = feature(
    "DIGITS_OF_FLOATS",
    "a decimal with the 15 exact digits of a floating-point number and zeros after them",
    duckdb=(NEVER, DUCK + "data_types/numeric"),
)
DIGITS_OF_EACH_VALUE = feature(
    "DIGITS_OF_EACH_VALUE",
    "decimals that keep their own digits beside each other",
    tsql=(NEVER, MS + "data-types/precision-scale-and-length-transact-sql"),
    oracle=(NEVER, ORA + "Data-Types.html"),
    duckdb=(NEVER, DUCK + "data_types/numeric"),
    sqlite=(NEVER, LITE + "datatype3.html"),
    mysql=(NEVER, MY + "precision-math-decimal-characteristics.html"),
)
LONG_DECIMALS = feature(
    "LONG_DECIMALS",
    "decimals of more than 38 digits",
    tsql=(NEVER, MS + "data-types/decimal-and-numeric-transact-sql"),
    oracle=(NEVER, ORA + "Data-Types.html"),
    duckdb=(NEVER, DUCK + "data_types/numeric"),
)
SIGNED_RIGHT_SHIFT = feature(
    "SIGNED_RIGHT_SHIFT",
    ">> that keeps the sign",
    tsql=(NEVER, MS + "functions/right-shift-transact-sql"),
    oracle=(NEVER, ORA + "BITAND.html"),
    mysql=(NEVER, MY + "bit-functions.html"),
)
SIGNED_BITS = feature(
    "SIGNED_BITS",
    "bit operators whose result has a sign",
    mysql=(NEVER, MY + "bit-functions.html"),
)
SIGNED_ARITHMETIC = feature(
    "SIGNED_ARITHMETIC",
    "results below zero of arithmetic with columns without a sign",
    mysql=(NEVER, MY + "arithmetic-functions.html#operator_minus"),
)
QUOTIENTS_BY_DIVISOR = feature(
    "QUOTIENTS_BY_DIVISOR",
    "a quotient of decimals that has the more digits the more the divisor has (MySQL gives it four more)",
    mysql=(NEVER, MY + "arithmetic-functions.html#operator_divide"),
)
WIDE_RESULTS = feature(
    "WIDE_RESULTS",
    "sums of decimals, and products of short ones, that have more bits than each of them",
)
LONGER_QUOTIENTS = feature(
    "LONGER_QUOTIENTS",
    "a quotient of decimals that has more digits after the point than the dividend",
)
BIT_OPERATOR_PRECEDENCE = feature(
    "BIT_OPERATOR_PRECEDENCE",
    "bit operators that bind less than + and -",
    tsql=(NEVER, MS + "language-elements/operator-precedence-transact-sql"),
    mysql=(NEVER, MY + "operator-precedence.html"),
)
BIT_OPERATORS = feature(
    "BIT_OPERATORS",
    "& | and ~ on whole numbers",
    oracle=(NEVER, ORA + "BITAND.html"),
)
MIXED_SCALES = feature(
    "MIXED_SCALES",
    "decimals with different digits after the point in one COALESCE or CASE",
)
ALIGNED_REMAINDERS = feature(
    "ALIGNED_REMAINDERS",
    "% of decimals with different digits",
)
SIGNED_COUNTS = feature(
    "SIGNED_COUNTS",
    "counts and ranks of the type that other whole numbers have",
)
BIT_SIGNS = feature(
    "BIT_SIGNS",
    "signs for the operators of bits, such as & and |",
)
XOR_OPERATOR = feature(
    "XOR_OPERATOR",
    "an operator for exclusive or",
    oracle=(NEVER, ORA + "BITAND.html"),
    sqlite=(NEVER, LITE + "lang_expr.html"),
)
ROUND_TIES_TO_EVEN = feature(
    "ROUND_TIES_TO_EVEN",
    "a function that rounds halves to the even number",
    oracle=(since("18c"), ORA + "ROUND_TIES_TO_EVEN-number.html"),
)
SHIFTS_OF_NEGATIVES = feature(
    "SHIFTS_OF_NEGATIVES",
    "<< of numbers below zero",
    duckdb=(NEVER, DUCK + "functions/numeric"),
)
