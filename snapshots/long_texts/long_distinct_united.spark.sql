-- Blog.objects.exclude(tagline='')
--     .annotate(t=F('tagline'))
--     .distinct()
--     .union(Blog.objects.exclude(tagline='').annotate(t=F('tagline')))

(
  SELECT DISTINCT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`,
    `example_blog`.`tagline` AS `t`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
)
UNION
(
  SELECT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`,
    `example_blog`.`tagline` AS `t`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
);
-- parameters: ('', '')
