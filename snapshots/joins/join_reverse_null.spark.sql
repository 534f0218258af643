-- Blog.objects.filter(entry=None)

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
LEFT OUTER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
WHERE
  `example_entry`.`id` IS NULL;
-- parameters: ()
