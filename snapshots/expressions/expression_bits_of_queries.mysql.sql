-- Entry.objects.order_by('pk')
--     .values_list(F('rating').bitand(OF_THE_SAME_BLOG), F('rating').bitor(OF_THE_SAME_BLOG), F('rating').bitxor(OF_THE_SAME_BLOG))

SELECT
  (
    CAST(`example_entry`.`rating` & (
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
    ) AS SIGNED)
  ) AS `combinedexpression1`,
  (
    CAST(`example_entry`.`rating` | (
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
    ) AS SIGNED)
  ) AS `combinedexpression2`,
  (
    CAST(`example_entry`.`rating` ^ (
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
    ) AS SIGNED)
  ) AS `combinedexpression3`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
