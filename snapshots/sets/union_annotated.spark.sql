-- Blog.objects.annotate(n=Count('entry'))
--     .filter(n__gt=3)
--     .values('pk', 'n')
--     .union(Blog.objects.annotate(n=Count('entry')).filter(n=0).values('pk', 'n'))
--     .order_by('-n', 'pk')

(
  SELECT
    `example_blog`.`id` AS `pk`,
    COUNT(`example_entry`.`id`) AS `n`
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
    COUNT(`example_entry`.`id`) > %s
)
UNION
(
  SELECT
    `example_blog`.`id` AS `pk`,
    COUNT(`example_entry`.`id`) AS `n`
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
    COUNT(`example_entry`.`id`) = %s
)
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (3, 0)
