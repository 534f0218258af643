-- Blog.objects.annotate(v=Subquery(Entry.objects.filter(blog=OuterRef('pk')).annotate(h=truth_of(Q(rating__gt=4))).order_by('pk').values('h')[:1]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    SELECT
      (
        `u0`.`rating` > %s
      ) AS `h`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      `u0`.`id` ASC
    LIMIT 1
  ) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (4,)
