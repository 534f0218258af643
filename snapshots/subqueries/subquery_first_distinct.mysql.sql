-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating').values_list('rating').distinct()[:1]))

SELECT
  `example_blog`.`id` AS `pk`,
  (
    SELECT DISTINCT
      `u0`.`rating` AS `rating`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      1 DESC
    LIMIT 1
  ) AS `subquery1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: ()
