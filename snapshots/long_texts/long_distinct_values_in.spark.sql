-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .filter(blog__tagline__in=Blog.objects.exclude(tagline='').values('tagline').distinct().order_by('tagline')[:2])
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
  `example_entry`.`rating`
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
    AND `example_blog`.`tagline` IN (
      SELECT DISTINCT
        `U0`.`tagline` AS `tagline`
      FROM `example_blog` AS `U0`
      WHERE
        NOT (
          `U0`.`tagline` = %s
        )
      ORDER BY
        1 ASC
      LIMIT 2
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('', '', '')
