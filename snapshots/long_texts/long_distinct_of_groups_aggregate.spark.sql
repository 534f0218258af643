-- Blog.objects.exclude(tagline='')
--     .annotate(n=Count('entry'), t=F('tagline'))
--     .distinct()
--     .aggregate(a=Max('t'), b=Max('n'))

SELECT
  MAX(`t`),
  MAX(`n`)
FROM (
  SELECT DISTINCT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`,
    COUNT(`example_entry`.`id`) AS `n`,
    `example_blog`.`tagline` AS `t`
  FROM `example_blog`
  LEFT OUTER JOIN `example_entry`
    ON (
      `example_blog`.`id` = `example_entry`.`blog_id`
    )
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
  GROUP BY
    `example_blog`.`id`,
    `example_blog`.`name`,
    `example_blog`.`tagline`
) AS `subquery`;
-- parameters: ('',)
