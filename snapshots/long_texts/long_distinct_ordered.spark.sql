-- Entry.objects.exclude(body_text='').exclude(blog__tagline='').values('blog__tagline').distinct().order_by('blog__tagline')[:3]

SELECT DISTINCT
  `example_blog`.`tagline` AS `blog__tagline`
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
ORDER BY
  1 ASC
LIMIT 3;
-- parameters: ('', '')
