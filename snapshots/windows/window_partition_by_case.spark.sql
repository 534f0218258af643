-- Entry.objects.annotate(w=Window(Count('pk'), partition_by=Case(When(rating__gt=3, then=Value('a')), default=Value('b'))))
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
  COUNT(`example_entry`.`id`) OVER (
    PARTITION BY CASE WHEN `example_entry`.`rating` > %s THEN %s ELSE %s END
  ) AS `w`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3, 'a', 'b')
