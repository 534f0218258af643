-- Blog.objects.annotate(n=Count(Case(When(Q(entry__rating__gt=3), then=Value(1))))).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(CASE WHEN `example_entry`.`rating` > %s THEN %s ELSE NULL END) AS `n`
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
-- parameters: (3, 1)
