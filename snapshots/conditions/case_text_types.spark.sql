-- Entry.objects.annotate(v=Case(When(rating__gt=3, then=F('body_text')), default=F('headline'), output_field=CharField()))
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
    THEN `example_entry`.`body_text`
    ELSE `example_entry`.`headline`
  END AS `v`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3,)
