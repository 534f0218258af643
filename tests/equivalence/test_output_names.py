"""A column without an alias has the name that PostgreSQL gives it, by which the query around it reads it."""

import pytest
from django.db import connections

from dialects import translate

from . import postgres

#: Expressions over the columns of entries, and whether their name is known; the others have only one reader, ``*``.
NAMED = [
    "CAST(headline AS TEXT)",
    "headline || 'x'",
    "TRIM(headline)",
    "LTRIM(headline)",
    "TRIM(LEADING 'x' FROM headline)",
    "TRIM(TRAILING 'x' FROM headline)",
    "CONCAT(headline, id)",
    "INITCAP(headline)",
    "REVERSE(headline)",
    "LEFT(headline, 2)",
    "MD5(headline)",
    "ROUND(rating / 2.0, 1)",
    "SQRT(ABS(rating))",
    "COALESCE(headline, 'x')",
    "NULLIF(rating, 1)",
    "GREATEST(rating, 2)",
    "EXTRACT(YEAR FROM pub_date)",
    "CASE WHEN rating > 1 THEN headline END",
    "CASE WHEN rating > 1 THEN 'x' ELSE headline END",
    "CASE WHEN rating > 1 THEN 'x' ELSE UPPER(headline) END",
    "(SELECT MAX(b.name) FROM example_blog AS b)",
    "(SELECT b.name FROM example_blog AS b WHERE b.id = 1)",
    '(SELECT b.id AS "N" FROM example_blog AS b WHERE b.id = 1)',
    "(SELECT b.id AS N FROM example_blog AS b WHERE b.id = 1)",
    "(SELECT 1 UNION SELECT 1)",
    "EXISTS (SELECT 1)",
    "ROW_NUMBER() OVER (ORDER BY id)",
    "LAG(headline) OVER (ORDER BY id)",
    "DENSE_RANK() OVER (ORDER BY rating)",
    "NTILE(2) OVER (ORDER BY id)",
    "SUM(rating) OVER (ORDER BY id)",
    "STRING_AGG(headline, ',') OVER (ORDER BY id)",
    "rating = 1",
    "'x'",
]


def names(sql: str) -> list[str]:
    """Return the names of the columns of a statement's rows."""
    with connections[postgres.ALIAS].cursor() as cursor:
        cursor.execute(sql)
        return [column[0] for column in cursor.description]


@pytest.mark.parametrize("value", NAMED)
def test_names_are_those_of_postgresql(databases: None, value: str) -> None:
    sql = f"SELECT q.* FROM (SELECT {value} FROM example_entry) AS q"
    assert names(translate(sql, to="postgres").sql) == names(sql)


def test_columns_are_read_by_their_names(databases: None) -> None:
    """Check the names: an unknown one would be missing in SQL Server's derived table."""
    sql = "SELECT q.btrim, q.max, q.lag FROM (SELECT TRIM(a.t), (SELECT MAX(b.n) FROM b), LAG(a.t) OVER (ORDER BY a.t) FROM a) AS q"
    printed = translate(sql, to="tsql").sql
    assert all(f"AS [{name}]" in printed for name in ("btrim", "max", "lag"))
