-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values('blog_id')
--     .annotate(a=Min('body_text'), b=Max('body_text'))

SELECT
  `example_entry`.`blog_id` AS `blog_id`,
  MIN(`example_entry`.`body_text`) AS `a`,
  MAX(`example_entry`.`body_text`) AS `b`
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
GROUP BY
  `example_entry`.`blog_id`;
-- parameters: ('', '')
