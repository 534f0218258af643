-- Entry.objects.select_related('blog').only('headline', 'blog__name').order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_blog`.`id`,
  `example_blog`.`name`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
