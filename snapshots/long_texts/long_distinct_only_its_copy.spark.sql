-- Blog.objects.exclude(tagline='')
--     .defer('tagline')
--     .annotate(t=F('tagline'))
--     .distinct()
--     .order_by('tagline')

SELECT DISTINCT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline` AS `t`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  3 ASC;
-- parameters: ('',)
