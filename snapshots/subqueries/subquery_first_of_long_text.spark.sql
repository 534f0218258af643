-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('body_text')[:1]))

SELECT
  `example_blog`.`id` AS `pk`,
  (
    SELECT
      max_by(
        `U0`.`body_text`,
        struct(NOT `U0`.`pub_date` IS NULL, `U0`.`pub_date`, NOT `U0`.`id` IS NULL, `U0`.`id`)
      ) AS `body_text`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  ) AS `subquery1`
FROM `example_blog`
ORDER BY
  1 ASC;
-- parameters: ()
