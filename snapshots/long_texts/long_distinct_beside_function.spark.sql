-- Blog.objects.exclude(tagline='').annotate(u=Upper('tagline')).distinct().order_by('u', 'pk')[:3]

SELECT DISTINCT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  UPPER(`example_blog`.`tagline`) AS `u`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  4 ASC,
  `example_blog`.`id` ASC
LIMIT 3;
-- parameters: ('',)
