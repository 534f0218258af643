-- Entry.objects.order_by('pk').annotate(v=LPad('headline', F('rating') * 4 - 8, Value('ab')))

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
  LPAD(
    `example_entry`.`headline`,
    CASE
      WHEN (
        (
          CAST(`example_entry`.`rating` AS SIGNED) * %s
        ) - %s
      ) < 0
      THEN 0
      ELSE (
        (
          CAST(`example_entry`.`rating` AS SIGNED) * %s
        ) - %s
      )
    END,
    %s
  ) AS `v`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (4, 8, 4, 8, 'ab')
