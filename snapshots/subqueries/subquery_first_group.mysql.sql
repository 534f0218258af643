-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('rating').annotate(n=Count('pk')).order_by('-n', '-rating').values('rating')[:1]))

SELECT
  `example_blog`.`id` AS `pk`,
  (
    SELECT
      `u0`.`rating` AS `rating`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    GROUP BY
      `u0`.`rating`
    ORDER BY
      COUNT(`u0`.`id`) DESC,
      1 DESC
    LIMIT 1
  ) AS `subquery1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: ()
