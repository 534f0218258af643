-- Entry.objects.annotate(an_annotation_whose_name_is_much_longer_than_thirty_characters=F('rating') + 1)
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
  (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  ) AS `an_annotation_whose_name_is_much_longer_than_thirty_characters`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1,)
