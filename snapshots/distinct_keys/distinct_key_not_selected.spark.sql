-- Blog.objects.filter(entry__rating__gt=1).distinct().order_by(Coalesce('entry__rating', 5), 'pk')

SELECT DISTINCT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COALESCE(`example_entry`.`rating`, %s)
FROM `example_blog`
INNER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
WHERE
  `example_entry`.`rating` > %s
ORDER BY
  4 ASC,
  `example_blog`.`id` ASC;
-- parameters: (5, 1)
