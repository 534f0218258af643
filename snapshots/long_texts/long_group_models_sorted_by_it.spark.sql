-- Blog.objects.exclude(tagline='').annotate(n=Count('entry')).order_by('tagline', 'pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_blog`
LEFT OUTER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
GROUP BY
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
ORDER BY
  `example_blog`.`tagline` ASC,
  `example_blog`.`id` ASC;
-- parameters: ('',)
