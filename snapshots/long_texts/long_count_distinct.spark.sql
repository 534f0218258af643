-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values('blog_id')
--     .annotate(n=Count('body_text', distinct=True))

SELECT
  `example_entry`.`blog_id` AS `blog_id`,
  COUNT(DISTINCT `example_entry`.`body_text`) AS `n`
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
