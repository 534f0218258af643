-- SELECT "pub_date" + "rating" AS "d" FROM "example_entry" WHERE "pub_date" - "rating" < "pub_date" AND "pub_date" < DATE '9000-01-01'

SELECT
  "PUB_DATE" + "RATING" AS "D"
FROM "EXAMPLE_ENTRY"
WHERE
  "PUB_DATE" - "RATING" < "PUB_DATE"
  AND "PUB_DATE" < TO_DATE('9000-01-01', 'YYYY-MM-DD');
-- parameters: ()
