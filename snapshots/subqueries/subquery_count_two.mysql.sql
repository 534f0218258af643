-- Blog.objects.annotate(entries=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by().values('blog').annotate(n=Count('pk')).values('n'), output_field=IntegerField()), best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').order_by('-rating', 'pk').values('rating')[:1]))
--     .filter(entries__gt=F('best'))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  (
    SELECT
      COUNT(`u0`.`id`) AS `n`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    GROUP BY
      `u0`.`blog_id`
  ) AS `entries`,
  (
    SELECT
      `u0`.`rating` AS `rating`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      1 DESC,
      `u0`.`id` ASC
    LIMIT 1
  ) AS `best`
FROM `example_blog`
WHERE
  (
    SELECT
      COUNT(`u0`.`id`) AS `n`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    GROUP BY
      `u0`.`blog_id`
  ) > (
    SELECT
      `u0`.`rating` AS `rating`
    FROM `example_entry` AS `u0`
    WHERE
      `u0`.`blog_id` = (
        `example_blog`.`id`
      )
    ORDER BY
      1 DESC,
      `u0`.`id` ASC
    LIMIT 1
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
