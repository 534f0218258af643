-- WITH RECURSIVE "c" AS (SELECT 1 AS "n" UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5) SELECT "c"."n" FROM "c"

WITH RECURSIVE `c` AS (
  SELECT
    1 AS `n`
  UNION ALL
  SELECT
    CAST(`c`.`n` AS SIGNED) + 1
  FROM `c`
  WHERE
    `c`.`n` < 5
)
SELECT
  `c`.`n`
FROM `c`;
-- parameters: ()
