-- Entry.objects.order_by('pk').values_list('pk', 'blog__pk', 'blog__name', 'headline')[2:6]

SELECT
  `example_entry`.`id` AS `pk`,
  `example_entry`.`blog_id` AS `blog__pk`,
  `example_blog`.`name` AS `blog__name`,
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
ORDER BY
  1 ASC
LIMIT 4
OFFSET 2;
-- parameters: ()
