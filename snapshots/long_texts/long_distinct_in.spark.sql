-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .filter(blog__in=Blog.objects.exclude(tagline='').distinct().order_by('tagline', 'pk')[:2])
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
    AND `example_entry`.`blog_id` IN (
      SELECT
        `subquery`.`id`
      FROM (
        SELECT DISTINCT
          `U0`.`id`,
          `U0`.`tagline`
        FROM `example_blog` AS `U0`
        WHERE
          NOT (
            `U0`.`tagline` = %s
          )
        ORDER BY
          `U0`.`tagline` ASC,
          `U0`.`id` ASC
        LIMIT 2
      ) AS `subquery`
    )
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('', '', '')
