-- BLOGS.filter(Exists(Entry.objects.exclude(body_text='').exclude(blog__tagline='').filter(body_text=OuterRef('tagline'))))

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
    AND EXISTS(
      SELECT
        1 AS `a`
      FROM `example_entry` AS `U0`
      INNER JOIN `example_blog` AS `U1`
        ON (
          `U0`.`blog_id` = `U1`.`id`
        )
      WHERE
        (
          NOT (
            `U0`.`body_text` = %s
          )
          AND NOT (
            `U1`.`tagline` = %s
          )
          AND `U0`.`body_text` = (
            `example_blog`.`tagline`
          )
        )
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', '', '')
