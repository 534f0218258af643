-- Blog.objects.filter(entry__rating__gt=1)
--     .annotate(n=Count('entry'))
--     .filter(Q(n__gte=3) | Q(name__contains='Ü'))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  COUNT(`example_entry`.`id`) AS `n`
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
HAVING
  (
    COUNT(`example_entry`.`id`) >= %s
    OR `example_blog`.`name` LIKE %s ESCAPE '\\'
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1, 3, '%Ü%')
