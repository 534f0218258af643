"""A connection of mssql-django to such a server."""

from mssql import base


class DatabaseWrapper(base.DatabaseWrapper):
    # As in ``lenient``.
    sql_server_version = 2019
    to_azure_sql_db = True
