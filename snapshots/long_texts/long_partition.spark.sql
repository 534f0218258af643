-- BLOGS.annotate(v=Window(Count('pk'), partition_by='tagline'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(`example_blog`.`id`) OVER (PARTITION BY `example_blog`.`tagline`) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('',)
