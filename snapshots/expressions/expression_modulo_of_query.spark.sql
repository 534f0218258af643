-- Entry.objects.order_by('pk').values_list(OF_THE_SAME_BLOG % 3)

SELECT
  (
    (
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
    ) %% %s
  ) AS `combinedexpression1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3,)
