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
    `example_entry`.`rating` + %s
  ) AS `a`,
  (
    (
      `example_entry`.`rating` + %s
    ) * (
      `example_entry`.`rating` + %s
    )
  ) AS `b`
FROM `example_entry`
WHERE
  (
    `example_entry`.`number_of_comments` < %s
    AND (
      (
        `example_entry`.`rating` + %s
      ) * (
        `example_entry`.`rating` + %s
      )
    ) > (
      (
        `example_entry`.`rating` + %s
      ) + %s
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1, 1, 1, 1000, 1, 1, 1, 10)
