-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Min('pub_date'), partition_by='blog'), w=Window(Max('rating'), partition_by='blog'))

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
  MIN(`example_entry`.`pub_date`) OVER (PARTITION BY `example_entry`.`blog_id`) AS `v`,
  MAX(`example_entry`.`rating`) OVER (PARTITION BY `example_entry`.`blog_id`) AS `w`
FROM `example_entry`
WHERE
  `example_entry`.`number_of_comments` < %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (1000,)
