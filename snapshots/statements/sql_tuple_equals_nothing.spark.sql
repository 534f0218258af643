-- SELECT "id" FROM "example_entry" WHERE NOT (("blog_id", "rating") = (SELECT "blog_id", "rating" FROM "example_entry" WHERE "id" < 0))

SELECT
  `id`
FROM `example_entry`
WHERE
  NOT (
    CASE
      WHEN EXISTS(
        SELECT
          1
        FROM (
          SELECT
            `rows`.`blog_id` AS `item1`,
            `rows`.`rating` AS `item2`
          FROM (
            SELECT
              `blog_id`,
              `rating`
            FROM `example_entry`
            WHERE
              `id` < 0
          ) AS `rows`
        ) AS `rows`
        WHERE
          (
            `blog_id` = `rows`.`item1` AND `rating` = `rows`.`item2`
          )
      )
      THEN 1
      WHEN EXISTS(
        SELECT
          1
        FROM (
          SELECT
            `rows`.`blog_id` AS `item1`,
            `rows`.`rating` AS `item2`
          FROM (
            SELECT
              `blog_id`,
              `rating`
            FROM `example_entry`
            WHERE
              `id` < 0
          ) AS `rows`
        ) AS `rows`
        WHERE
          NOT (
            `blog_id` = `rows`.`item1` AND `rating` = `rows`.`item2`
          )
      )
      THEN 0
    END = 1
  );
-- parameters: ()
