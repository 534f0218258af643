-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .annotate(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .filter(t='Thoughts on cheese.')
--     .order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`blog_id`,
  `example_entry`.`headline`,
  `example_entry`.`body_text`,
  `example_entry`.`pub_date`,
  `example_entry`.`mod_date`,
  `example_entry`.`number_of_comments`,
  `example_entry`.`number_of_pingbacks`,
  `example_entry`.`rating`,
  (
    SELECT
      `U0`.`tagline` AS `tagline`
    FROM `example_blog` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_entry`.`blog_id`
      )
  ) AS `t`
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
    AND (
      SELECT
        `U0`.`tagline` AS `tagline`
      FROM `example_blog` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_entry`.`blog_id`
        )
    ) = %s
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('', '', 'Thoughts on cheese.')
