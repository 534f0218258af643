-- SELECT "id", OVERLAY("name" PLACING 'xyz' FROM 3) AS "a", OVERLAY("name" PLACING "tagline" FROM 2 FOR 4) AS "b", OVERLAY("name" PLACING 'q' FROM CAST("id" AS INTEGER) FOR 0) AS "c" FROM "example_blog"

SELECT
  `id`,
  (
    CONCAT(
      SUBSTRING(`name`, 1, 3 - 1),
      'xyz',
      SUBSTRING(
        `name`,
        CASE WHEN (
          3 + CHAR_LENGTH('xyz')
        ) < 1 THEN 1 ELSE 3 + CHAR_LENGTH('xyz') END
      )
    )
  ) AS `a`,
  (
    CONCAT(SUBSTRING(`name`, 1, 2 - 1), `tagline`, SUBSTRING(`name`, 2 + 4))
  ) AS `b`,
  (
    CONCAT(
      SUBSTRING(`name`, 1, CAST(`id` AS SIGNED) - 1),
      'q',
      SUBSTRING(
        `name`,
        CASE
          WHEN (
            CAST(`id` AS SIGNED) + 0
          ) < 1
          THEN 1
          ELSE CAST(`id` AS SIGNED) + 0
        END
      )
    )
  ) AS `c`
FROM `example_blog`;
-- parameters: ()
