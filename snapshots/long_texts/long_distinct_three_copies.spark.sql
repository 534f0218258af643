-- Blog.objects.exclude(tagline='')
--     .values('pk', 'tagline', a=F('tagline'), b=F('tagline'))
--     .distinct()
--     .order_by('a', 'pk')

SELECT DISTINCT
  `example_blog`.`id` AS `pk`,
  `example_blog`.`tagline` AS `tagline`,
  `example_blog`.`tagline` AS `a`,
  `example_blog`.`tagline` AS `b`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  3 ASC,
  1 ASC;
-- parameters: ('',)
