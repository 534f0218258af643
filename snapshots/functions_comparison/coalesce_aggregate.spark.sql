-- Blog.objects.annotate(v=Coalesce(Max('entry__rating'), -1)).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COALESCE(MAX(`example_entry`.`rating`), %s) AS `v`
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
-- parameters: (-1,)
