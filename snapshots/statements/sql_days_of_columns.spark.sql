-- SELECT "pub_date" + "rating" AS "d" FROM "example_entry" WHERE "pub_date" - "rating" < "pub_date" AND "pub_date" < DATE '9000-01-01'

SELECT
  `pub_date` + `rating` AS `d`
FROM `example_entry`
WHERE
  `pub_date` - `rating` < `pub_date` AND `pub_date` < CAST('9000-01-01' AS DATE);
-- parameters: ()
