-- WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 150) SELECT COUNT(*), MAX("c"."n") FROM "c"

WITH RECURSIVE `c`(`n`) AS (
  SELECT
    1
  UNION ALL
  SELECT
    `c`.`n` + 1
  FROM `c`
  WHERE
    `c`.`n` < 150
)
SELECT
  COUNT(*),
  MAX(`c`.`n`)
FROM `c`;
-- parameters: ()
