-- BLOGS.filter(tagline__in=Entry.objects.exclude(body_text='').exclude(blog__tagline='').values('headline'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    )
    AND `example_blog`.`tagline` IN (
      SELECT
        `U0`.`headline` AS `headline`
      FROM `example_entry` AS `U0`
      INNER JOIN `example_blog` AS `U1`
        ON (
          `U0`.`blog_id` = `U1`.`id`
        )
      WHERE
        (
          NOT (
            `U0`.`body_text` = %s
          ) AND NOT (
            `U1`.`tagline` = %s
          )
        )
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', '', '')
