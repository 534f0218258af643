-- Blog.objects.annotate(first=Min('entry__pub_date'), last=Max('entry__pub_date')).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  MIN(`example_entry`.`pub_date`) AS `first`,
  MAX(`example_entry`.`pub_date`) AS `last`
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
