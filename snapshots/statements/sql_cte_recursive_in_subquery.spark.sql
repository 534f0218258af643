-- SELECT "id" FROM "example_entry" WHERE "id" IN (WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" * 2 FROM "c" WHERE "c"."n" < 10) SELECT "c"."n" FROM "c")

WITH RECURSIVE `c`(`n`) AS (
  SELECT
    1
  UNION ALL
  SELECT
    `c`.`n` * 2
  FROM `c`
  WHERE
    `c`.`n` < 10
)
SELECT
  `id`
FROM `example_entry`
WHERE
  `id` IN (
    SELECT
      `c`.`n`
    FROM `c`
  );
-- parameters: ()
