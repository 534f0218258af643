-- SELECT "pub_date" + "rating" AS "d" FROM "example_entry" WHERE "pub_date" - "rating" < "pub_date" AND "pub_date" < DATE '9000-01-01'

SELECT
  CAST(DATE_ADD(
    CAST(`pub_date` AS DATETIME(6)),
    INTERVAL (
      86400000000 * CAST(`rating` AS SIGNED)
    ) MICROSECOND
  ) AS DATE) AS `d`
FROM `example_entry`
WHERE
  CAST(DATE_SUB(
    CAST(`pub_date` AS DATETIME(6)),
    INTERVAL (
      86400000000 * CAST(`rating` AS SIGNED)
    ) MICROSECOND
  ) AS DATE) < `pub_date`
  AND `pub_date` < CAST('9000-01-01' AS DATE);
-- parameters: ()
