-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .annotate(n=Count('pk'))

SELECT
  (
    SELECT
      `u0`.`tagline` AS `tagline`
    FROM `example_blog` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_entry`.`blog_id`
      )
  ) AS `t`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
INNER JOIN `example_blog`
  ON (
    `example_entry`.`blog_id` = `example_blog`.`id`
  )
WHERE
  (
    NOT (
      `example_entry`.`body_text` = %s
    )
    AND NOT (
      `example_blog`.`tagline` = %s
    )
  )
GROUP BY
  (
    SELECT
      `u0`.`tagline` AS `tagline`
    FROM `example_blog` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_entry`.`blog_id`
      )
  );
-- parameters: ('', '')
