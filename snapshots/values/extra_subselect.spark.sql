-- Blog.objects.extra(select={'n': 'SELECT COUNT(*) FROM example_entry WHERE example_entry.blog_id = example_blog.id'})
--     .order_by('pk')

SELECT
  (
    SELECT
      COUNT(*)
    FROM example_entry
    WHERE
      example_entry.blog_id = example_blog.id
  ) AS `n`,
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
