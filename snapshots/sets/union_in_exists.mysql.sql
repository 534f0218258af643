-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('pk').union(Entry.objects.filter(blog=OuterRef('pk'), rating=1).values('pk'))))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  EXISTS(
    (
      SELECT
        1 AS `a`
      FROM `example_entry` AS `u0`
      WHERE
        `u0`.`blog_id` = (
          `example_blog`.`id`
        )
    )
    UNION
    (
      SELECT
        1 AS `a`
      FROM `example_entry` AS `u0`
      WHERE
        (
          `u0`.`blog_id` = (
            `example_blog`.`id`
          ) AND `u0`.`rating` = %s
        )
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (1,)
