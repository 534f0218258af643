-- Blog.objects.exclude(tagline='')
--     .values('tagline', t=F('tagline'), key=F('pk'))
--     .distinct()
--     .aggregate(n=Count('t'), m=Max('tagline'))

SELECT
  COUNT(`t`),
  MAX(`__col1`)
FROM (
  SELECT DISTINCT
    `example_blog`.`tagline` AS `tagline`,
    `example_blog`.`tagline` AS `t`,
    `example_blog`.`id` AS `key`,
    `example_blog`.`tagline` AS `__col1`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
) AS `subquery`;
-- parameters: ('',)
