-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating').values_list('rating').distinct()[:1]))

SELECT
  `example_blog`.`id` AS `pk`,
  (
    SELECT
      max_by(`U0`.`rating`, struct(NOT `U0`.`rating` IS NULL, `U0`.`rating`)) AS `rating`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  ) AS `subquery1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: ()
