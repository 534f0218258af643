-- Entry.objects.order_by('pk').annotate(v=Left('headline', F('rating') - 3))

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`,
  SUBSTR(
    `example_entry`.`headline`,
    1,
    CASE
      WHEN (
        `example_entry`.`rating` - %s
      ) < 0
      THEN LENGTH(`example_entry`.`headline`) + (
        `example_entry`.`rating` - %s
      )
      ELSE (
        `example_entry`.`rating` - %s
      )
    END
  ) AS `v`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3, 3, 3)
