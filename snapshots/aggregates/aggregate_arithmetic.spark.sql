-- Blog.objects.annotate(n=Count('entry', distinct=True)).annotate(more=F('n') * 2 + 1).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(DISTINCT `example_entry`.`id`) AS `n`,
  (
    (
      COUNT(DISTINCT `example_entry`.`id`) * %s
    ) + %s
  ) AS `more`
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
-- parameters: (2, 1)
