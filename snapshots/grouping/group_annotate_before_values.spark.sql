-- Blog.objects.annotate(n=Count('entry')).values('name', 'n').order_by('pk')

SELECT
  `example_blog`.`name` AS `name`,
  COUNT(`example_entry`.`id`) AS `n`
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
