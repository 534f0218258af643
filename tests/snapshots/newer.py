"""Queries that Django 6 compiles to other SQL than Django 5.2: each has files of its own for it."""

import django

RETURNED = "columns that hold an expression are returned too"

CHANGED = {
    "assigned_when_created": RETURNED,
    "case_always": "a CASE that always gives one value keeps the CAST to its type",
    "case_empty": "a CASE that always gives one value keeps the CAST to its type",
    "create_with_bits": RETURNED,
    "create_with_case": RETURNED,
    "create_with_expression": RETURNED,
    "create_with_float_in_decimal": RETURNED,
    "create_with_greatest_of_null": RETURNED,
    "create_with_length": RETURNED,
    "create_with_next_day": RETURNED,
    "create_with_number_in_text": RETURNED,
    "create_with_quotient": RETURNED,
    "create_with_remainder": RETURNED,
    "delete_set_null": "NULL is a parameter of UPDATE",
    "difference_of_ordered": "an order of an arm that is not sliced is left out",
    "intersection_of_ordered": "an order of an arm that is not sliced is left out",
    "intersection_of_ordered_in_subquery": "an order of an arm that is not sliced is left out",
    "json_in": "JSON null is a value of its own",
    "json_unknown_in_documents": "JSON null is a value of its own",
    "null_update": "NULL is a parameter of UPDATE",
    "save_existing": "NULL is a parameter of UPDATE",
    "union_default_order": "the default order of a union is left out",
    "union_of_ordered": "an order of an arm that is not sliced is left out",
    "union_of_ordered_and_sliced": "an order of an arm that is not sliced is left out",
    "union_of_ordered_by_function": "an order of an arm that is not sliced is left out",
    "union_of_ordered_by_parameter": "an order of an arm that is not sliced is left out",
    "union_of_ordered_groups": "an order of an arm that is not sliced is left out",
    "union_of_ordered_in_subquery": "an order of an arm that is not sliced is left out",
    "union_of_ordered_three": "an order of an arm that is not sliced is left out",
    "union_of_ordered_unions": "an order of an arm that is not sliced is left out",
    "union_of_ordered_windows": "an order of an arm that is not sliced is left out",
    "update_document_of_rows": "NULL is a parameter of UPDATE",
    "update_null": "NULL is a parameter of UPDATE",
}


def suffix(name: str) -> str:
    """Return the addition to the name of a query's files on this Django."""
    return ".django6" if django.VERSION >= (6, 0) and name in CHANGED else ""
