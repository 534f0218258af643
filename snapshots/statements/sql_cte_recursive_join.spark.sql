-- WITH RECURSIVE "c"("id", "depth") AS (SELECT MIN("id"), 0 FROM "example_entry" UNION ALL SELECT "example_entry"."id", "c"."depth" + 1 FROM "c" JOIN "example_entry" ON "example_entry"."id" = "c"."id" + 2) SELECT "c"."id", "c"."depth" FROM "c"

WITH RECURSIVE `c`(`id`, `depth`) AS (
  SELECT
    MIN(`id`),
    0
  FROM `example_entry`
  UNION ALL
  SELECT
    `example_entry`.`id`,
    `c`.`depth` + 1
  FROM `c`
  JOIN `example_entry`
    ON `example_entry`.`id` = `c`.`id` + 2
)
SELECT
  `c`.`id`,
  `c`.`depth`
FROM `c`;
-- parameters: ()
