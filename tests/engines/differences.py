"""Where rows differ from PostgreSQL's by the documented nature of a family; each must still differ."""

from __future__ import annotations

Names = tuple[str, ...]

DIFFERENT: dict[str, dict[str, Names]] = {
    "tsql": {
        # https://learn.microsoft.com/en-us/sql/t-sql/data-types/binary-and-varbinary-transact-sql
        "zero bytes at the end of binaries do not count in comparisons": ("bytes", "value_binary_in"),
        # https://learn.microsoft.com/en-us/sql/t-sql/data-types/precision-scale-and-length-transact-sql
        "a quotient has the digits that those of a parameter leave": (
            "quotient_of_parameter",
            "quotient_of_parameter_and_column",
            "quotient_of_parameter_in_case",
        ),
    },
    "oracle": {
        # https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html
        "the empty string is NULL": (
            "aggregate_booleans",
            "boolean_q_grouped",
            "boolean_q_isnull",
            "case_columns",
            "coalesce",
            "coalesce_constant",
            "group_expression",
            "json_object",
            "length_null",
            "name_reserved_null_group",
            "order_coalesce",
            "order_nulls_first_sliced",
            "rpad_null",
            "text_exact_null",
            "text_iexact_none",
            "text_isnull",
            "text_not_empty",
            "text_not_isnull",
            "value_binary_in",
            "value_q_nested",
        ),
        # https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html
        "a number has no zeros at its end": ("decimal_cast_to_text",),
    },
}


def reasons(family: str) -> dict[str, str]:
    """Return the reason of each name."""
    return {name: reason for reason, names in DIFFERENT[family].items() for name in names}
