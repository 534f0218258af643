-- BLOGS.annotate(v=Window(Count('pk'), partition_by='tagline'))

SELECT
  `sliced`.`id`,
  `sliced`.`name`,
  `sliced`.`tagline`,
  `sliced`.`v`
FROM (
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
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: ('',)
