-- SELECT "pub_date" + "rating" AS "d" FROM "example_entry" WHERE "pub_date" - "rating" < "pub_date" AND "pub_date" < DATE '9000-01-01'

SELECT
  DATE(django_format_dtdelta('+', "pub_date" || ' 00:00:00', 86400000000 * "rating")) AS "d"
FROM "example_entry"
WHERE
  DATE(django_format_dtdelta('-', "pub_date" || ' 00:00:00', 86400000000 * "rating")) < "pub_date"
  AND "pub_date" < DATE('9000-01-01');
-- parameters: ()
