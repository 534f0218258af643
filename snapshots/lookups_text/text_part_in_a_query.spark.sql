-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk'), headline__endswith=OuterRef('tagline'))))
--     .order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_entry` AS `U0`
    WHERE
      (
        `U0`.`blog_id` = (
          `example_blog`.`id`
        )
        AND `U0`.`headline` LIKE '%%' || REPLACE(
          REPLACE(REPLACE((
            `example_blog`.`tagline`
          ), '\\', '\\\\'), '%%', '\\%%'),
          '_',
          '\\_'
        ) ESCAPE '\\'
      )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
