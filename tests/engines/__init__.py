"""The corpus on servers: T-SQL and Oracle, named by DIALECTS_TSQL_DSN and DIALECTS_ORACLE_DSN.

A DSN is a URL: ``tsql://user:password@host:port/database?driver=pymssql`` (or ``pyodbc``),
``oracle://user:password@host:port/service?driver=oracledb``. ``&version=2022`` chooses the target;
without it the family's default is used;
``&collation=Latin1_General_BIN2`` is the collation of the tables' text. Install the driver yourself.

The user needs the right to create tables. The example's tables must not exist: all are created for the
session, and dropped after it. Everything that the tests change is rolled back.
"""
