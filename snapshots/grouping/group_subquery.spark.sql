-- Entry.objects.annotate(blog_name=Subquery(Blog.objects.filter(pk=OuterRef('blog')).values('name')[:1]))
--     .values('blog_name')
--     .annotate(n=Count('pk'))
--     .order_by('blog_name')

SELECT
  `grouped`.`key1` AS `blog_name`,
  COUNT(`grouped`.`example_entry_id`) AS `n`
FROM (
  SELECT
    (
      SELECT
        min_by(`U0`.`name`, struct(1)) AS `name`
      FROM `example_blog` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_entry`.`blog_id`
        )
    ) AS `key1`,
    `example_entry`.`id` AS `example_entry_id`
  FROM `example_entry`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: ()
