-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by(Coalesce('rating', 5))[:1]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  EXISTS(
    SELECT
      `U0`.`rating` AS `rating`,
      1 AS `a`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
