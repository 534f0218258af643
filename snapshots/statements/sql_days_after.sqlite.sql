-- SELECT "pub_date" + 1 AS "d", "pub_date" - 31 AS "e", 2 + "pub_date" AS "f" FROM "example_entry" WHERE "pub_date" < DATE '9000-01-01'

SELECT
  DATE(django_format_dtdelta('+', "pub_date" || ' 00:00:00', 86400000000)) AS "d",
  DATE(django_format_dtdelta('-', "pub_date" || ' 00:00:00', 2678400000000)) AS "e",
  DATE(django_format_dtdelta('+', "pub_date" || ' 00:00:00', 172800000000)) AS "f"
FROM "example_entry"
WHERE
  "pub_date" < DATE('9000-01-01');
-- parameters: ()
