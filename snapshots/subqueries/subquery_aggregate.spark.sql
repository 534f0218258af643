-- Blog.objects.annotate(total=Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('blog').annotate(n=Sum('rating')).values('n')))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    SELECT
      SUM(`U0`.`rating`) AS `n`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
    GROUP BY
      `U0`.`blog_id`
  ) AS `total`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
