-- Blog.objects.annotate(v=Sum(Case(When(entry__rating=5, then=1), default=0))).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  SUM(
    CAST(CASE WHEN `example_entry`.`rating` = %s THEN %s ELSE %s END AS DECIMAL(38, 0))
  ) AS `v`
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
-- parameters: (5, 1, 0)
