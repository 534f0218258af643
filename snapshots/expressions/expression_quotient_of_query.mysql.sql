-- Entry.objects.order_by('pk').values_list(OF_THE_SAME_BLOG / 2, F('rating') / (OF_THE_SAME_BLOG + 1))

SELECT
  (
    CAST((
      SELECT
        `u0`.`rating` AS `rating`
      FROM `example_entry` AS `u0`
      WHERE
        `u0`.`blog_id` = (
          `example_entry`.`blog_id`
        )
      ORDER BY
        1 DESC,
        `u0`.`id` ASC
      LIMIT 1
    ) AS SIGNED) DIV %s
  ) AS `combinedexpression1`,
  (
    CAST(`example_entry`.`rating` AS SIGNED) DIV (
      CAST((
        SELECT
          `u0`.`rating` AS `rating`
        FROM `example_entry` AS `u0`
        WHERE
          `u0`.`blog_id` = (
            `example_entry`.`blog_id`
          )
        ORDER BY
          1 DESC,
          `u0`.`id` ASC
        LIMIT 1
      ) AS SIGNED) + %s
    )
  ) AS `combinedexpression2`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (2, 1)
