-- Entry.objects.annotate(v=Case(When(rating__gt=3, then=Value('?')), When(rating=3, then=Value('%s')), default=Value('$1')))
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
    WHEN `example_entry`.`rating` > %s
    THEN %s
    WHEN `example_entry`.`rating` = %s
    THEN %s
    ELSE %s
  END AS `v`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3, '?', 3, '%s', '$1')
