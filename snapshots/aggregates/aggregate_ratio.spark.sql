-- Blog.objects.filter(entry__rating__gt=0)
--     .annotate(share=Sum('entry__number_of_comments') * 1.0 / Sum('entry__rating'))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    (
      SUM(`example_entry`.`number_of_comments`) * %s
    ) / SUM(`example_entry`.`rating`)
  ) AS `share`
FROM `example_blog`
INNER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
WHERE
  `example_entry`.`rating` > %s
GROUP BY
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1.0, 0)
