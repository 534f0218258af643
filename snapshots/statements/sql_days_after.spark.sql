-- SELECT "pub_date" + 1 AS "d", "pub_date" - 31 AS "e", 2 + "pub_date" AS "f" FROM "example_entry" WHERE "pub_date" < DATE '9000-01-01'

SELECT
  `pub_date` + 1 AS `d`,
  `pub_date` - 31 AS `e`,
  2 + `pub_date` AS `f`
FROM `example_entry`
WHERE
  `pub_date` < CAST('9000-01-01' AS DATE);
-- parameters: ()
