-- BLOGS.filter(name__in=Entry.objects.exclude(body_text='').exclude(blog__tagline='').values('body_text'))

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
    AND `example_blog`.`name` IN (
      SELECT
        `u0`.`body_text` AS `body_text`
      FROM `example_entry` AS `u0`
      INNER JOIN `example_blog` AS `u1`
        ON (
          `u0`.`blog_id` = `u1`.`id`
        )
      WHERE
        (
          NOT (
            `u0`.`body_text` = %s
          ) AND NOT (
            `u1`.`tagline` = %s
          )
        )
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', '', '')
