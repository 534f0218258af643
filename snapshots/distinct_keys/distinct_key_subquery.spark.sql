-- Blog.objects.values('name')
--     .distinct()
--     .order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk'), rating__gt=1).order_by('-rating', 'pk').values('rating')[:1]).desc(nulls_last=True), 'name')

SELECT
  `sorted`.`name`,
  `sorted`.`col2`
FROM (
  SELECT DISTINCT
    `example_blog`.`name` AS `name`,
    (
      SELECT
        max_by(
          `U0`.`rating`,
          struct(NOT `U0`.`rating` IS NULL, `U0`.`rating`, `U0`.`id` IS NULL, -(
            `U0`.`id`
          ))
        ) AS `rating`
      FROM `example_entry` AS `U0`
      WHERE
        (
          `U0`.`blog_id` = (
            `example_blog`.`id`
          ) AND `U0`.`rating` > %s
        )
    ) AS `col2`
  FROM `example_blog`
) AS `sorted`
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (1,)
