"""The user and the database of the session."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import Function, call, function, refused
from dialects.sql.build import text
from dialects.targets.base import Target

_NO_USERS = refused("SQLite knows no users: pass the name as a parameter", "https://www.sqlite.org/lang_corefunc.html")


def name_alone(node: exp.Func, target: Target) -> exp.Expr:
    """Build the word alone, without parentheses."""
    return exp.var(node.sql_name())


def call_without_arguments(node: exp.Func, target: Target) -> exp.Expr:
    """Build the name with parentheses: https://dev.mysql.com/doc/refman/8.0/en/information-functions.html"""
    return call(node.sql_name())


def oracle_user(node: exp.Func, target: Target) -> exp.Expr:
    """Build USER

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/USER.html
    """
    return exp.var("USER")


def oracle_session_user(node: exp.Func, target: Target) -> exp.Expr:
    """Build SYS_CONTEXT('USERENV', 'SESSION_USER')

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SYS_CONTEXT.html
    """
    return call("SYS_CONTEXT", text("USERENV"), text("SESSION_USER"))


FUNCTIONS: tuple[Function, ...] = (
    function(
        "CURRENT_USER",
        tsql=name_alone,
        oracle=oracle_user,
        duckdb=name_alone,
        postgres=name_alone,
        sqlite=_NO_USERS,
        mysql=call_without_arguments,
    ),
    function(
        "SESSION_USER",
        tsql=name_alone,
        oracle=oracle_session_user,
        duckdb=name_alone,
        postgres=name_alone,
        sqlite=_NO_USERS,
        mysql=call_without_arguments,
    ),
)
