-- SELECT "pub_date" + 1 AS "d", "pub_date" - 31 AS "e", 2 + "pub_date" AS "f" FROM "example_entry" WHERE "pub_date" < DATE '9000-01-01'

SELECT
  "PUB_DATE" + 1 AS "D",
  "PUB_DATE" - 31 AS "E",
  2 + "PUB_DATE" AS "F"
FROM "EXAMPLE_ENTRY"
WHERE
  "PUB_DATE" < TO_DATE('9000-01-01', 'YYYY-MM-DD');
-- parameters: ()
