-- Blog.objects.exclude(tagline='')
--     .values_list('tagline')
--     .union(Entry.objects.exclude(body_text='').exclude(blog__tagline='').values_list('headline'), all=True)

(
  SELECT
    `example_blog`.`tagline` AS `tagline`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
)
UNION ALL
(
  SELECT
    `example_entry`.`headline` AS `headline`
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
);
-- parameters: ('', '', '')
