-- Entry.objects.filter(rating=Case(When(blog=1, then=Value(4)), default=Value(5))).order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`
FROM `example_entry`
WHERE
  `example_entry`.`rating` = (
    CASE WHEN `example_entry`.`blog_id` = %s THEN %s ELSE %s END
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1, 4, 5)
