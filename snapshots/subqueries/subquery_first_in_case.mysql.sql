-- Blog.objects.order_by('pk')
--     .values_list('pk', Case(When(pk__gt=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]), then=Value('more')), default=Value('less')))

SELECT
  `example_blog`.`id` AS `pk`,
  CASE
    WHEN `example_blog`.`id` > (
      SELECT
        `u0`.`rating` AS `rating`
      FROM `example_entry` AS `u0`
      WHERE
        `u0`.`blog_id` = (
          `example_blog`.`id`
        )
      ORDER BY
        `u0`.`pub_date` DESC,
        `u0`.`id` DESC
      LIMIT 1
    )
    THEN %s
    ELSE %s
  END AS `case1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: ('more', 'less')
