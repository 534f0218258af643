-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('blog').annotate(n=Count('pk')).filter(n__gt=3)))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
    GROUP BY
      `U0`.`blog_id`
    HAVING
      COUNT(`U0`.`id`) > %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (3,)
