-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=by_rating(Rank()))
--     .filter(v__lt=8, rating__gt=2)
--     .exclude(blog=1)

SELECT
  *
FROM (
  SELECT
    `example_entry`.`id` AS `col1`,
    `example_entry`.`blog_id` AS `col2`,
    `example_entry`.`headline` AS `col3`,
    `example_entry`.`body_text` AS `col4`,
    `example_entry`.`pub_date` AS `col5`,
    `example_entry`.`mod_date` AS `col6`,
    `example_entry`.`number_of_comments` AS `col7`,
    `example_entry`.`number_of_pingbacks` AS `col8`,
    `example_entry`.`rating` AS `col9`,
    RANK() OVER (ORDER BY `example_entry`.`rating` DESC) AS `v`
  FROM `example_entry`
  WHERE
    (
      `example_entry`.`number_of_comments` < %s
      AND `example_entry`.`rating` > %s
      AND NOT (
        `example_entry`.`blog_id` = %s
      )
    )
  ORDER BY
    `example_entry`.`id` ASC
) AS `qualify`
WHERE
  `v` < %s
ORDER BY
  `col1` ASC;
-- parameters: (1000, 2, 1, 8)
