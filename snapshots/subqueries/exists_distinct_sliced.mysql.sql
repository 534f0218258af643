-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by('rating')[1:2]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  EXISTS(
    SELECT DISTINCT
      `u0`.`rating` AS `rating`,
      %s AS `a`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    LIMIT 1
    OFFSET 1
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
