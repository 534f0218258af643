-- Blog.objects.annotate(second=Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by('-rating')[1:2]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
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
    OFFSET 1
  ) AS `second`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
