-- Blog.objects.annotate(most=Max(Greatest('entry__number_of_comments', 'entry__number_of_pingbacks')))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  MAX(
    greatest(`example_entry`.`number_of_comments`, `example_entry`.`number_of_pingbacks`)
  ) AS `most`
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
