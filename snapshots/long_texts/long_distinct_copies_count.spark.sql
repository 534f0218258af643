-- Blog.objects.exclude(tagline='').only('id', 'tagline').annotate(t=F('tagline')).distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`tagline` AS `col2`,
    `example_blog`.`tagline` AS `t`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
) AS `subquery`;
-- parameters: ('',)
