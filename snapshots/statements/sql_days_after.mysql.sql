-- SELECT "pub_date" + 1 AS "d", "pub_date" - 31 AS "e", 2 + "pub_date" AS "f" FROM "example_entry" WHERE "pub_date" < DATE '9000-01-01'

SELECT
  CAST(DATE_ADD(CAST(`pub_date` AS DATETIME(6)), INTERVAL 86400000000 MICROSECOND) AS DATE) AS `d`,
  CAST(DATE_SUB(CAST(`pub_date` AS DATETIME(6)), INTERVAL 2678400000000 MICROSECOND) AS DATE) AS `e`,
  CAST(DATE_ADD(CAST(`pub_date` AS DATETIME(6)), INTERVAL 172800000000 MICROSECOND) AS DATE) AS `f`
FROM `example_entry`
WHERE
  `pub_date` < CAST('9000-01-01' AS DATE);
-- parameters: ()
