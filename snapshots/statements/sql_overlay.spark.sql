-- SELECT "id", OVERLAY("name" PLACING 'xyz' FROM 3) AS "a", OVERLAY("name" PLACING "tagline" FROM 2 FOR 4) AS "b", OVERLAY("name" PLACING 'q' FROM CAST("id" AS INTEGER) FOR 0) AS "c" FROM "example_blog"

SELECT
  `id`,
  (
    substring(`name`, 1, 3 - 1) || 'xyz' || substring(`name`, 3 + length('xyz'))
  ) AS `a`,
  (
    substring(`name`, 1, 2 - 1) || `tagline` || substring(`name`, 2 + 4)
  ) AS `b`,
  (
    substring(`name`, 1, CAST(`id` AS INT) - 1) || 'q' || substring(
      `name`,
      CASE WHEN (
        CAST(`id` AS INT) + 0
      ) < 1 THEN 1 ELSE CAST(`id` AS INT) + 0 END
    )
  ) AS `c`
FROM `example_blog`;
-- parameters: ()
