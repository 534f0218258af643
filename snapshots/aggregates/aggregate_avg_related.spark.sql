-- Blog.objects.annotate(average=Avg('entry__rating')).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  AVG(`example_entry`.`rating`) AS `average`
FROM `example_blog`
LEFT OUTER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
GROUP BY
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
