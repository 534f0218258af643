-- WITH "c" AS (SELECT "blog_id", COUNT(*) AS "n" FROM "example_entry" GROUP BY "blog_id") SELECT "x"."blog_id" FROM "c" AS "x" WHERE "x"."n" = (SELECT MAX("c"."n") FROM "c")

WITH `c` AS (
  SELECT
    `blog_id`,
    COUNT(*) AS `n`
  FROM `example_entry`
  GROUP BY
    `blog_id`
)
SELECT
  `x`.`blog_id`
FROM `c` AS `x`
WHERE
  `x`.`n` = (
    SELECT
      MAX(`c`.`n`)
    FROM `c`
  );
-- parameters: ()
