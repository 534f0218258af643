-- Blog.objects.values('name')
--     .distinct()
--     .order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk'), rating__gt=1).order_by('-rating', 'pk').values('rating')[:1]).desc(nulls_last=True), 'name')

SELECT DISTINCT
  `example_blog`.`name` AS `name`,
  (
    SELECT
      `u0`.`rating` AS `rating`
    FROM `example_entry` AS `u0`
    WHERE
      (
        `u0`.`blog_id` = (
          `example_blog`.`id`
        ) AND `u0`.`rating` > %s
      )
    ORDER BY
      1 DESC,
      `u0`.`id` ASC
    LIMIT 1
  )
FROM `example_blog`
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (1,)
