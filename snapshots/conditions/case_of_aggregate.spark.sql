-- Blog.objects.annotate(n=Count('entry'))
--     .annotate(v=Case(When(n__gt=3, then=Value('many')), When(n=0, then=Value('none')), default=Value('few')))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(`example_entry`.`id`) AS `n`,
  CASE
    WHEN COUNT(`example_entry`.`id`) > %s
    THEN %s
    WHEN COUNT(`example_entry`.`id`) = %s
    THEN %s
    ELSE %s
  END AS `v`
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
-- parameters: (3, 'many', 0, 'none', 'few')
