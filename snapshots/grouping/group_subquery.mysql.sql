-- Entry.objects.annotate(blog_name=Subquery(Blog.objects.filter(pk=OuterRef('blog')).values('name')[:1]))
--     .values('blog_name')
--     .annotate(n=Count('pk'))
--     .order_by('blog_name')

SELECT
  (
    SELECT
      `u0`.`name` AS `name`
    FROM `example_blog` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_entry`.`blog_id`
      )
    LIMIT 1
  ) AS `blog_name`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  (
    SELECT
      `u0`.`name` AS `name`
    FROM `example_blog` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_entry`.`blog_id`
      )
    LIMIT 1
  )
ORDER BY
  1 ASC;
-- parameters: ()
