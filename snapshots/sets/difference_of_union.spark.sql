-- Blog.objects.filter(pk__lte=3)
--     .union(Blog.objects.filter(pk=5))
--     .difference(Blog.objects.filter(pk=2))
--     .order_by('pk')

(
  (
    SELECT
      `example_blog`.`id` AS `col1`,
      `example_blog`.`name` AS `col2`,
      `example_blog`.`tagline` AS `col3`
    FROM `example_blog`
    WHERE
      `example_blog`.`id` <= %s
  )
  UNION
  (
    SELECT
      `example_blog`.`id` AS `col1`,
      `example_blog`.`name` AS `col2`,
      `example_blog`.`tagline` AS `col3`
    FROM `example_blog`
    WHERE
      `example_blog`.`id` = %s
  )
)
EXCEPT
(
  SELECT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`
  FROM `example_blog`
  WHERE
    `example_blog`.`id` = %s
)
ORDER BY
  `col1` ASC;
-- parameters: (3, 5, 2)
