-- Entry.objects.filter(pub_date__year__lt=2008).order_by('pk')

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
  `example_entry`.`pub_date` < %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (datetime.date(2008, 1, 1),)
