-- Blog.objects.filter(entry__rating__lte=1).order_by('pk', 'entry__pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
INNER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
WHERE
  `example_entry`.`rating` <= %s
ORDER BY
  `example_blog`.`id` ASC,
  `example_entry`.`id` ASC;
-- parameters: (1,)
