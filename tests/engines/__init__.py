"""The corpus on servers: T-SQL and Oracle, named by DIALECTS_TSQL_DSN and DIALECTS_ORACLE_DSN.

A DSN is a URL: ``tsql://user:password@host:port/database?driver=pymssql`` (or ``pyodbc``),
``oracle://user:password@host:port/service?driver=oracledb``. ``&version=2022`` chooses the target;
without it the family's default is used;
``&collation=Latin1_General_BIN2`` gives it to the tables' text. The driver is the reader's to install.

The user needs the right to create tables, and none of the example's tables may exist: they are created
for the session and dropped after it, all or none. Everything that the tests change is rolled back.
"""
