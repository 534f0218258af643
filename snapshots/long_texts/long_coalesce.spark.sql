-- BLOGS.annotate(v=Coalesce(Subquery(Blog.objects.filter(pk=-1).values('tagline')), 'name', output_field=TEXT))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COALESCE(
    (
      SELECT
        `U0`.`tagline` AS `tagline`
      FROM `example_blog` AS `U0`
      WHERE
        `U0`.`id` = %s
    ),
    `example_blog`.`name`
  ) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (-1, '')
