-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values('blog__tagline')
--     .annotate(n=Count('pk'))

SELECT
  `example_blog`.`tagline` AS `blog__tagline`,
  COUNT(`example_entry`.`id`) AS `n`
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
  `example_blog`.`tagline`;
-- parameters: ('', '')
