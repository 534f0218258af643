-- Entry.objects.annotate(v=Case(When(rating__gt=2, then=Case(When(rating=5, then=Value('a')), default=Value('b'))), default=Value('c')))
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
    THEN CASE WHEN `example_entry`.`rating` = %s THEN %s ELSE %s END
    ELSE %s
  END AS `v`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (2, 5, 'a', 'b', 'c')
