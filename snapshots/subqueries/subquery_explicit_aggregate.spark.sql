-- Blog.objects.annotate(n=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]))
--     .aggregate(total=Sum('n'))

SELECT
  SUM(`n`)
FROM (
  SELECT
    (
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
    ) AS `n`
  FROM `example_blog`
) AS `subquery`;
-- parameters: ()
