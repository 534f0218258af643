-- Blog.objects.annotate(n=Count('entry')).order_by('-n', 'pk').values_list('name', flat=True)

SELECT
  `example_blog`.`name` AS `name`
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
  COUNT(`example_entry`.`id`) DESC,
  `example_blog`.`id` ASC;
-- parameters: ()
