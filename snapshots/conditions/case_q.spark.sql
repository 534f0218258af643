-- Entry.objects.annotate(v=Case(When(Q(rating=5) | Q(blog__name__contains='Talk'), then=Value(1)), default=Value(0)))
--     .order_by('pk')

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
  CASE
    WHEN (
      `example_entry`.`rating` = %s
      OR `example_blog`.`name` LIKE %s ESCAPE '\\'
    )
    THEN %s
    ELSE %s
  END AS `v`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (5, '%Talk%', 1, 0)
