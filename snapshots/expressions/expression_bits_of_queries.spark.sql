-- Entry.objects.order_by('pk')
--     .values_list(F('rating').bitand(OF_THE_SAME_BLOG), F('rating').bitor(OF_THE_SAME_BLOG), F('rating').bitxor(OF_THE_SAME_BLOG))

SELECT
  (
    `example_entry`.`rating` & (
      SELECT
        max_by(
          `U0`.`rating`,
          struct(NOT `U0`.`rating` IS NULL, `U0`.`rating`, `U0`.`id` IS NULL, -(
            `U0`.`id`
          ))
        ) AS `rating`
      FROM `example_entry` AS `U0`
      WHERE
        `U0`.`blog_id` = (
          `example_entry`.`blog_id`
        )
    )
  ) AS `combinedexpression1`,
  (
    `example_entry`.`rating` | (
      SELECT
        max_by(
          `U0`.`rating`,
          struct(NOT `U0`.`rating` IS NULL, `U0`.`rating`, `U0`.`id` IS NULL, -(
            `U0`.`id`
          ))
        ) AS `rating`
      FROM `example_entry` AS `U0`
      WHERE
        `U0`.`blog_id` = (
          `example_entry`.`blog_id`
        )
    )
  ) AS `combinedexpression2`,
  (
    `example_entry`.`rating` ^ (
      SELECT
        max_by(
          `U0`.`rating`,
          struct(NOT `U0`.`rating` IS NULL, `U0`.`rating`, `U0`.`id` IS NULL, -(
            `U0`.`id`
          ))
        ) AS `rating`
      FROM `example_entry` AS `U0`
      WHERE
        `U0`.`blog_id` = (
          `example_entry`.`blog_id`
        )
    )
  ) AS `combinedexpression3`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
