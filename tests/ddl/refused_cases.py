"""What MySQL and MariaDB refuse of the cases, by the beginning of the refusal."""

from __future__ import annotations

REFUSED: dict[str, dict[str, tuple[str, ...]]] = {
    "mysql": {
        "NULLS NOT DISTINCT": ("single_null",),
        "a deferrable UNIQUE constraint": ("deferrable",),
        'an operator class in the index "every_i"': ("operator_class",),
        'the long column "text" in the unique constraint "every_thing_text_key"': ("unique_text",),
        'the long column "text" in the primary key "every_thing_pkey"': ("long_primary_key",),
        'the long column "data" in the unique constraint "every_thing_n_data_23eb7ca0_uniq"': ("unique_json",),
        'the long column "raw" in the unique constraint "every_u"': ("unique_bytes", "unique_bytes_of_a_length"),
        'the long column "text" in the index "every_t"': ("index_of_text",),
        'the long column "name" in the unique constraint "every_thing_name_key"': ("keyed_text_grows",),
        'the unique constraint "every_thing_c0_c1_c2_c3_c4_c5_c6_c7__9f117166_uniq" of 17 columns': ("many_columns",),
        'the current time or a random number in the check "every_c"': ("check_of_the_time",),
        'the current time or a random number in the computed column "g"': (
            "stored_time",
            "virtual_time",
        ),
        'the current time or a random number in the index "every_i"': (
            "index_of_the_time",
            "index_of_chance",
        ),
        'an expression of long text in the index "every_i"': ("index_of_lower_text",),
    },
    "mariadb": {
        'a condition of the unique index "every_yes"': ("constraints",),
        'a condition of the unique index "every_u"': (
            "changed_constraints",
            "unless_equal",
            "in_range",
            "unless_greater",
            "unless_in",
            "one_of",
            "neither",
            "null_kept",
            "not_both",
        ),
        "NULLS NOT DISTINCT": ("single_null",),
        "a deferrable UNIQUE constraint": ("deferrable",),
        'an expression in the index "every_u"': ("expression_unique",),
        'an expression in the index "every_i"': (
            "expression_index",
            "index_of_json_key",
            "index_of_joined_text",
        ),
        'an operator class in the index "every_i"': ("operator_class",),
        'the long column "text" in the unique constraint "every_thing_text_key"': ("unique_text",),
        'the long column "text" in the primary key "every_thing_pkey"': ("long_primary_key",),
        'the long column "data" in the unique constraint "every_thing_n_data_23eb7ca0_uniq"': ("unique_json",),
        'the long column "raw" in the unique constraint "every_u"': ("unique_bytes", "unique_bytes_of_a_length"),
        'the long column "text" in the index "every_t"': ("index_of_text",),
        'the long column "name" in the unique constraint "every_thing_name_key"': ("keyed_text_grows",),
        'the unique constraint "every_thing_c0_c1_c2_c3_c4_c5_c6_c7__9f117166_uniq" of 17 columns': ("many_columns",),
        'the current time or a random number in the check "every_c"': ("check_of_the_time",),
        'the current time or a random number in the computed column "g"': (
            "stored_time",
            "virtual_time",
        ),
        'the current time or a random number in the index "every_i"': (
            "index_of_the_time",
            "index_of_chance",
        ),
        'an expression of long text in the index "every_i"': ("index_of_lower_text",),
    },
}
"""Family -> piece of the error -> cases."""
