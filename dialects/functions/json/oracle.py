"""Reading JSON documents on Oracle: the value at a path as text of any length, and whether the path exists."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.json.base import condition, oracle_wrap, parts, returning_long
from dialects.functions.json.path import sql_path
from dialects.sql.build import copy_tree, is_not_null, number, phrase
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target


def oracle_get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``TO_NCLOB(JSON_QUERY(j, '$.a' RETURNING CLOB ALLOW SCALARS))``

    https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/JSON_QUERY.html
    """
    document, path = parts(node)
    value = call("JSON_QUERY", document, phrase(sql_path(path, target), *returning_long(target), "ALLOW", "SCALARS"))
    return set_type(call("TO_NCLOB", value), "JSON")


def oracle_unwrap(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``TO_NCLOB(SUBSTR(w, 2, LENGTH(w) - 2))`` of ``JSON_QUERY(j, '$.a' RETURNING CLOB WITH WRAPPER)``

    Before 21c JSON_QUERY returns a number or text only in an array (NULL or ORA-40480
    otherwise). JSON_VALUE does not distinguish text from a number.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_QUERY.html
    """
    wrapped = oracle_wrap(*parts(node), target)
    length = exp.Sub(this=call("LENGTH", copy_tree(wrapped)), expression=number(2))
    return set_type(call("TO_NCLOB", call("SUBSTR", wrapped, 2, length)), "JSON")


def oracle_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``TO_NCLOB(COALESCE(JSON_VALUE(j, '$.a' RETURNING CLOB), JSON_QUERY(j, '$.a' RETURNING CLOB)))``

    Without CLOB, text above 4000 bytes would be NULL.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_VALUE.html
    """
    return _text(node, target)


def oracle_get_text_only(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``TO_NCLOB(COALESCE(JSON_VALUE(...), JSON_QUERY(... DISALLOW SCALARS)))``: a JSON null would be text

    https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/JSON_QUERY.html
    """
    return _text(node, target, "DISALLOW", "SCALARS")


def _text(node: exp.Expr, target: Target, *ending: str) -> exp.Expr:
    document, path = parts(node)
    long = returning_long(target)
    value = call("JSON_VALUE", document, phrase(sql_path(path, target), *long))
    container = call("JSON_QUERY", copy_tree(document), phrase(sql_path(path, target), *long, *ending))
    return set_type(call("TO_NCLOB", call("COALESCE", value, container)), "TEXT")


def oracle_has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(JSON_EXISTS(j, '$.a') AND NOT j IS NULL)``: JSON_EXISTS alone is unknown if the document is NULL

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EXISTS-condition.html
    """
    document = copy_tree(arguments(node)[0])
    found = exp.And(this=oracle_has_key(node, target), expression=is_not_null(document))
    return set_type(exp.Paren(this=found), "BOOLEAN")


def oracle_has_key(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_EXISTS(j, '$.a')``

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EXISTS-condition.html
    """
    document, path = parts(node)
    return condition("JSON_EXISTS", document, sql_path(path, target))
