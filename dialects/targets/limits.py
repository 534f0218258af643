"""Limits of servers, besides those of a family (``Family.most_parameters``, ``Layout``)."""

#: The most values of a list without the feature LONG_LISTS: Oracle's error ORA-01795. Longer ones are split.
LONGEST_LIST = 1000
#: The most rows of VALUES without the feature ORDERED_VALUES: SQL Server's error 10738.
MOST_ROWS = 1000
#: The most characters of a text, and bytes of a binary, that is no LOB in Oracle. A longer LOB is not converted
#: (ORA-22835).
LONGEST_LIMITED_VALUE = 2000
#: The most digits of a decimal of MySQL.
MOST_DIGITS_OF_MYSQL = 65
#: The longest decimal of MySQL: https://dev.mysql.com/doc/refman/8.4/en/precision-math-decimal-characteristics.html
LONGEST_DECIMAL_OF_MYSQL = f"DECIMAL({MOST_DIGITS_OF_MYSQL}, 30)"
#: The most characters of limited text in T-SQL.
LONGEST_TEXT_OF_TSQL = 4000
#: The most characters of an IP address, that of an IPv6 address.
LONGEST_ADDRESS = 39
#: The most bytes of a name in PostgreSQL, and so in generic SQL.
LONGEST_NAME = 63
#: The most conditions joined in one chain: servers count each as a level of depth, and stop at about 1000.
BREADTH = 100
