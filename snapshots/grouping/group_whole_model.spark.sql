-- Blog.objects.annotate(first=Min('entry__pub_date')).filter(first__year__lt=2018).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  MIN(`example_entry`.`pub_date`) AS `first`
FROM `example_blog`
LEFT OUTER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
GROUP BY
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
HAVING
  MIN(`example_entry`.`pub_date`) < %s
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (datetime.date(2018, 1, 1),)
