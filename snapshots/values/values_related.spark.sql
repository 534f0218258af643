-- Entry.objects.order_by('pk').values('headline', 'blog__name')

SELECT
  `example_entry`.`headline` AS `headline`,
  `example_blog`.`name` AS `blog__name`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
