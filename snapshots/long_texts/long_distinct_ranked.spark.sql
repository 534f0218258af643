-- Blog.objects.exclude(tagline='')
--     .annotate(r=Window(Rank(), order_by='tagline'))
--     .filter(r__lt=3)
--     .distinct()

SELECT
  *
FROM (
  SELECT DISTINCT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`,
    RANK() OVER (ORDER BY `example_blog`.`tagline`) AS `r`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
) AS `qualify`
WHERE
  `r` < %s;
-- parameters: ('', 3)
