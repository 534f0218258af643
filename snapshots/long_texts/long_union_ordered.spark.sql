-- Blog.objects.exclude(tagline='')
--     .values_list('tagline', 'pk')
--     .union(Entry.objects.exclude(body_text='').exclude(blog__tagline='').values_list('body_text', 'pk'))
--     .order_by('tagline', 'pk')

(
  SELECT
    `example_blog`.`tagline` AS `tagline`,
    `example_blog`.`id` AS `pk`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
)
UNION
(
  SELECT
    `example_entry`.`body_text` AS `body_text`,
    `example_entry`.`id` AS `pk`
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
)
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ('', '', '')
