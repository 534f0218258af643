-- Blog.objects.exclude(tagline='').filter(entry__rating__gt=0).distinct().order_by('name', 'pk')[:4]

SELECT DISTINCT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
INNER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    ) AND `example_entry`.`rating` > %s
  )
ORDER BY
  `example_blog`.`name` ASC,
  `example_blog`.`id` ASC
LIMIT 4;
-- parameters: ('', 0)
