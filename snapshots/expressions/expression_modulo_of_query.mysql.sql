-- Entry.objects.order_by('pk').values_list(OF_THE_SAME_BLOG % 3)

SELECT
  (
    (
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
    ) %% %s
  ) AS `combinedexpression1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3,)
