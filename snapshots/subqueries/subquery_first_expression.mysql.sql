-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values(n=F('rating') * 2 + Value(1))[:1]))

SELECT
  `example_blog`.`id` AS `pk`,
  (
    SELECT
      (
        (
          CAST(`u0`.`rating` AS SIGNED) * %s
        ) + %s
      ) AS `n`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      `u0`.`pub_date` DESC,
      `u0`.`id` DESC
    LIMIT 1
  ) AS `subquery1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: (2, 1)
