-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .annotate(n=Count('pk'))

SELECT
  `grouped`.`key1` AS `t`,
  COUNT(`grouped`.`example_entry_id`) AS `n`
FROM (
  SELECT
    (
      SELECT
        `U0`.`tagline` AS `tagline`
      FROM `example_blog` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_entry`.`blog_id`
        )
    ) AS `key1`,
    `example_entry`.`id` AS `example_entry_id`
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
) AS `grouped`
GROUP BY
  `grouped`.`key1`;
-- parameters: ('', '')
