-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by(Case(When(rating__gt=3, then=Value(1)), default=Value(2)), 'pk').values('headline')[:1]))

SELECT
  `example_blog`.`id` AS `pk`,
  (
    SELECT
      min_by(
        `U0`.`headline`,
        struct(
          NOT CASE WHEN `U0`.`rating` > %s THEN %s ELSE %s END IS NULL,
          CASE WHEN `U0`.`rating` > %s THEN %s ELSE %s END,
          NOT `U0`.`id` IS NULL,
          `U0`.`id`
        )
      ) AS `headline`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  ) AS `subquery1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: (3, 1, 2, 3, 1, 2)
