-- SELECT "id", OVERLAY("name" PLACING "tagline" FROM 3) AS "a" FROM "example_blog"

SELECT
  `id`,
  (
    CONCAT(
      SUBSTRING(`name`, 1, 3 - 1),
      `tagline`,
      SUBSTRING(
        `name`,
        CASE
          WHEN (
            3 + CHAR_LENGTH(`tagline`)
          ) < 1
          THEN 1
          ELSE 3 + CHAR_LENGTH(`tagline`)
        END
      )
    )
  ) AS `a`
FROM `example_blog`;
-- parameters: ()
