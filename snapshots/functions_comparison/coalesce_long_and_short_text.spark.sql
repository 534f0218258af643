-- Entry.objects.annotate(v=Coalesce('body_text', 'headline', output_field=TextField())).order_by('pk')

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
  COALESCE(`example_entry`.`body_text`, `example_entry`.`headline`) AS `v`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
