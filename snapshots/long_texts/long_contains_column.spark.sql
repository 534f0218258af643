-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .filter(body_text__icontains=F('blog__tagline'))
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
    AND UPPER(`example_entry`.`body_text`) LIKE '%%' || UPPER(
      REPLACE(
        REPLACE(REPLACE((
          `example_blog`.`tagline`
        ), '\\', '\\\\'), '%%', '\\%%'),
        '_',
        '\\_'
      )
    ) || '%%' ESCAPE '\\'
  )
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ('', '')
