-- Blog.objects.annotate(entries=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by().values('blog').annotate(n=Count('pk')).values('n'), output_field=IntegerField()), best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').order_by('-rating', 'pk').values('rating')[:1]))
--     .filter(entries__gt=F('best'))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    SELECT
      COUNT(`U0`.`id`) AS `n`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
    GROUP BY
      `U0`.`blog_id`
  ) AS `entries`,
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
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  ) AS `best`
FROM `example_blog`
WHERE
  (
    SELECT
      COUNT(`U0`.`id`) AS `n`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
    GROUP BY
      `U0`.`blog_id`
  ) > (
    SELECT
      max_by(
        `U0`.`rating`,
        struct(NOT `U0`.`rating` IS NULL, `U0`.`rating`, `U0`.`id` IS NULL, -(
          `U0`.`id`
        ))
      ) AS `rating`
    FROM `example_entry` AS `U0`
    WHERE
      `U0`.`blog_id` = (
        `example_blog`.`id`
      )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
