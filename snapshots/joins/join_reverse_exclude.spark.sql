-- Blog.objects.exclude(entry__rating=5).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_entry` AS `U1`
      WHERE
        (
          `U1`.`rating` = %s AND `U1`.`blog_id` = (
            `example_blog`.`id`
          )
        )
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (5,)
