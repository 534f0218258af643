-- Blog.objects.filter(entry__rating=5)
--     .filter(entry__number_of_comments__gt=3)
--     .distinct()
--     .order_by('pk')

SELECT DISTINCT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
INNER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
INNER JOIN `example_entry` AS `T3`
  ON (
    `example_blog`.`id` = `T3`.`blog_id`
  )
WHERE
  (
    `example_entry`.`rating` = %s AND `T3`.`number_of_comments` > %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (5, 3)
