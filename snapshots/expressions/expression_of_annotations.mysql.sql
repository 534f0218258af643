-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(a=F('rating') + 1)
--     .annotate(b=F('a') * F('a'))
--     .filter(b__gt=F('a') + 10)

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
  (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  ) AS `a`,
  (
    (
      CAST(`example_entry`.`rating` AS SIGNED) + %s
    ) * (
      CAST(`example_entry`.`rating` AS SIGNED) + %s
    )
  ) AS `b`
FROM `example_entry`
WHERE
  (
    `example_entry`.`number_of_comments` < %s
    AND (
      (
        CAST(`example_entry`.`rating` AS SIGNED) + %s
      ) * (
        CAST(`example_entry`.`rating` AS SIGNED) + %s
      )
    ) > (
      (
        CAST(`example_entry`.`rating` AS SIGNED) + %s
      ) + %s
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1, 1, 1, 1000, 1, 1, 1, 10)
