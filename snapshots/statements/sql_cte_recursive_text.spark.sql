-- WITH RECURSIVE "c"("n", "s") AS (SELECT 1, CAST('x' AS TEXT) UNION ALL SELECT "c"."n" + 1, "c"."s" || 'y' FROM "c" WHERE "c"."n" < 4) SELECT "c"."n", "c"."s" FROM "c"

WITH RECURSIVE `c`(`n`, `s`) AS (
  SELECT
    1,
    CAST('x' AS STRING)
  UNION ALL
  SELECT
    `c`.`n` + 1,
    `c`.`s` || 'y'
  FROM `c`
  WHERE
    `c`.`n` < 4
)
SELECT
  `c`.`n`,
  `c`.`s`
FROM `c`;
-- parameters: ()
