"""PostgreSQL's own functions: those that PostgreSQL 18 documents and the table of functions has no row for.

A server that has its own function of the name gets the call as written.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialects.features.base import ALWAYS, Support, since


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _always(text: str) -> Mapping[str, Support]:
    return dict.fromkeys(_words(text), ALWAYS)


# Without those of operators, types and backups, and without plain words that a function of somebody's own may be called.
# https://www.postgresql.org/docs/18/functions.html
NAMES = _words(
    """
    acosd acosh age array_agg array_append array_cat array_dims array_fill array_length array_lower array_ndims
    array_position array_positions array_prepend array_remove array_replace array_reverse array_sample
    array_shuffle array_sort array_to_json array_to_string array_to_tsvector array_upper asind asinh atan2d
    atand atanh bit_count cardinality casefold cbrt clock_timestamp col_description concat_ws convert_from
    convert_to cosd cosh cotd crc32 crc32c current_database current_query current_schema current_schemas
    current_setting current_user currval cursor_to_xml cursor_to_xmlschema database_to_xml
    database_to_xml_and_xmlschema database_to_xmlschema date_add date_bin date_subtract datemultirange daterange
    decode div encode enum_first enum_last erf erfc factorial format format_type gamma gcd generate_series
    generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding has_any_column_privilege
    has_column_privilege has_database_privilege has_foreign_data_wrapper_privilege has_function_privilege
    has_language_privilege has_largeobject_privilege has_parameter_privilege has_schema_privilege
    has_sequence_privilege has_server_privilege has_table_privilege has_tablespace_privilege has_type_privilege
    hostmask inet_client_addr inet_client_port inet_merge inet_same_family inet_server_addr inet_server_port
    initcap is_normalized isempty isfinite json_agg json_array_elements json_array_elements_text
    json_array_length json_build_array json_build_object json_each json_each_text json_extract_path
    json_extract_path_text json_object_keys json_populate_record json_populate_recordset json_strip_nulls
    json_to_record json_to_recordset json_to_tsvector json_typeof jsonb_agg jsonb_array_elements
    jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text
    jsonb_extract_path jsonb_extract_path_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists
    jsonb_path_exists_tz jsonb_path_match jsonb_path_match_tz jsonb_path_query jsonb_path_query_array
    jsonb_path_query_array_tz jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz
    jsonb_populate_record jsonb_populate_record_valid jsonb_populate_recordset jsonb_pretty jsonb_set
    jsonb_set_lax jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof
    justify_days justify_hours justify_interval lastval lcm lgamma lower_inf make_date make_interval make_time
    make_timestamp make_timestamptz masklen min_scale multirange mxid_age netmask nextval num_nonnulls num_nulls
    nummultirange numrange obj_description  parse_ident phraseto_tsquery plainto_tsquery query_to_xml
    query_to_xml_and_xmlschema query_to_xmlschema querytree quote_ident quote_literal quote_nullable
    random_normal range_agg range_merge regexp_count regexp_instr regexp_match regexp_matches regexp_replace
    regexp_split_to_array regexp_split_to_table regexp_substr row_to_json schema_to_xml
    schema_to_xml_and_xmlschema schema_to_xmlschema session_user set_bit set_byte set_config set_masklen setseed
    setval setweight shobj_description sind sinh split_part statement_timestamp string_to_array string_to_table
    system_user table_to_xml table_to_xml_and_xmlschema table_to_xmlschema tand tanh timeofday to_char to_date
    to_json to_jsonb to_number to_timestamp to_tsquery to_tsvector transaction_timestamp translate trim_array
    trim_scale ts_debug ts_delete ts_filter ts_headline ts_lexize ts_parse ts_rank ts_rank_cd ts_rewrite ts_stat
    ts_token_type tsmultirange tsrange tstzmultirange tstzrange txid_current txid_current_if_assigned
    txid_current_snapshot txid_snapshot_xip txid_snapshot_xmax txid_snapshot_xmin txid_status
    txid_visible_in_snapshot unicode_assigned unicode_version unistr unnest upper_inf uuid_extract_timestamp
    uuid_extract_version version websearch_to_tsquery width_bucket xml_is_well_formed xml_is_well_formed_content
    xml_is_well_formed_document xmlagg xmlcomment xmlexists xmltext xmlvalidate xpath xpath_exists
    """
)

#: The beginnings of all names of functions in PostgreSQL's catalogue.
PREFIX = "pg_"

#: Those that MySQL and MariaDB have.
_MYSQL = """
    bit_count concat_ws crc32 current_user date_add div format regexp_instr regexp_replace regexp_substr session_user
    system_user version
"""

#: Family -> the names that its own documentation has too.
SHARED: Mapping[str, Mapping[str, Support]] = {
    # https://learn.microsoft.com/en-us/sql/t-sql/functions/functions
    "tsql": {
        "bit_count": since("2022"),
        "concat_ws": since("2017"),
        "current_user": ALWAYS,
        "format": since("2012"),
        "generate_series": since("2022"),
        "get_bit": since("2022"),
        "regexp_count": since("2025"),
        "regexp_instr": since("2025"),
        "regexp_matches": since("2025"),
        "regexp_replace": since("2025"),
        "regexp_split_to_table": since("2025"),
        "regexp_substr": since("2025"),
        "set_bit": since("2022"),
        "translate": since("2017"),
        "unistr": since("2025"),
    },
    # https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Functions.html
    "oracle": _always(
        """
        cardinality cosh decode initcap regexp_count regexp_instr regexp_replace regexp_substr sinh tanh
        to_char to_date to_number to_timestamp translate unistr width_bucket xmlagg xmlexists
        """
    ),
    # https://duckdb.org/docs/current/sql/functions/overview
    "duckdb": _always(
        """
        acosh age array_agg array_append array_cat array_length array_position array_prepend array_reverse
        array_sort array_to_json array_to_string asinh atanh bit_count cardinality cbrt col_description
        concat_ws cosh current_database current_query current_schema current_schemas current_setting
        current_user currval date_add decode encode enum_first enum_last factorial format format_type gamma
        gcd generate_series generate_subscripts get_bit has_any_column_privilege has_column_privilege
        has_database_privilege has_foreign_data_wrapper_privilege has_function_privilege
        has_language_privilege has_schema_privilege has_sequence_privilege has_server_privilege
        has_table_privilege has_tablespace_privilege inet_client_addr inet_client_port inet_server_addr
        inet_server_port initcap isfinite json_array_length json_each json_extract_path
        json_extract_path_text json_strip_nulls lcm lgamma make_date make_time make_timestamp
        make_timestamptz nextval obj_description  pg_collation_is_visible pg_conf_load_time
        pg_conversion_is_visible pg_function_is_visible pg_get_constraintdef pg_get_expr pg_get_viewdef
        pg_has_role pg_is_other_temp_schema pg_my_temp_schema pg_opclass_is_visible pg_operator_is_visible
        pg_opfamily_is_visible pg_postmaster_start_time pg_size_pretty pg_sleep pg_table_is_visible
        pg_timezone_names pg_ts_config_is_visible pg_ts_dict_is_visible pg_ts_parser_is_visible
        pg_ts_template_is_visible pg_type_is_visible pg_typeof regexp_matches regexp_replace
        regexp_split_to_array regexp_split_to_table row_to_json session_user set_bit setseed setval
        shobj_description sinh split_part string_to_array tanh to_json to_timestamp transaction_timestamp
        translate txid_current unnest uuid_extract_timestamp uuid_extract_version version
        """
    ),
    # https://dev.mysql.com/doc/refman/8.4/en/built-in-function-reference.html
    "mysql": _always(_MYSQL),
    # https://mariadb.com/docs/server/reference/sql-functions
    "mariadb": {
        **_always(f"{_MYSQL} decode encode isempty lastval nextval setval to_char"),
        "crc32c": since("10.11"),
    },
    # https://clickhouse.com/docs/sql-reference/functions, and system.functions of the server
    "clickhouse": _always(
        """
        acosh age array_agg array_remove array_to_string asinh atanh cardinality cbrt concat_ws cosh crc32
        current_database current_schemas current_user date_bin erf erfc factorial format gcd initcap
        json_array_length lcm lgamma pg_get_userbyid pg_table_is_visible regexp_instr regexp_matches
        regexp_replace regexp_substr session_user sinh tanh translate unnest version width_bucket
        """
    ),
    # https://spark.apache.org/docs/latest/api/sql/
    "spark": {
        **_always(
            """
            acosh array_agg array_append array_position array_prepend array_remove array_sort asinh atanh bit_count
            cardinality cbrt concat_ws cosh crc32 current_database current_schema current_user date_add decode
            encode factorial initcap json_array_length json_object_keys make_date make_interval make_timestamp
            regexp_count regexp_instr regexp_replace regexp_substr session_user sinh split_part tanh to_char
            to_date to_json to_number to_timestamp translate version width_bucket xpath
            """
        ),
        "make_time": since("4.1"),
    },
    # https://www.sqlite.org/lang_corefunc.html, https://www.sqlite.org/lang_mathfunc.html
    "sqlite": _always("acosh asinh atanh cosh format json_array_length sinh tanh"),
}
