-- Blog.objects.order_by('pk')
--     .values_list('pk', Case(When(pk__gt=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]), then=Value('more')), default=Value('less')))

SELECT
  `example_blog`.`id` AS `pk`,
  CASE
    WHEN `example_blog`.`id` > (
      SELECT
        max_by(
          `U0`.`rating`,
          struct(NOT `U0`.`pub_date` IS NULL, `U0`.`pub_date`, NOT `U0`.`id` IS NULL, `U0`.`id`)
        ) AS `rating`
      FROM `example_entry` AS `U0`
      WHERE
        `U0`.`blog_id` = (
          `example_blog`.`id`
        )
    )
    THEN %s
    ELSE %s
  END AS `case1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: ('more', 'less')
