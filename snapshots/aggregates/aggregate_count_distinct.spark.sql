-- Blog.objects.annotate(n=Count('entry__authors', distinct=True)).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(DISTINCT `example_entry_authors`.`author_id`) AS `n`
FROM `example_blog`
LEFT OUTER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
LEFT OUTER JOIN `example_entry_authors`
  ON (
    `example_entry`.`id` = `example_entry_authors`.`entry_id`
  )
GROUP BY
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
