-- Blog.objects.annotate(v=Subquery(Entry.objects.filter(blog=OuterRef('pk')).annotate(h=truth_of(Q(rating__gt=4))).order_by('pk').values('h')[:1]))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    SELECT
      min_by((
        `U0`.`rating` > %s
      ), struct(NOT `U0`.`id` IS NULL, `U0`.`id`)) AS `h`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  ) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (4,)
