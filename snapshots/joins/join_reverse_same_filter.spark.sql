-- Blog.objects.filter(entry__rating=5, entry__number_of_comments__gt=3).order_by('entry__pk')

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
  (
    `example_entry`.`number_of_comments` > %s
    AND `example_entry`.`rating` = %s
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (3, 5)
