-- Blog.objects.exclude(tagline='').values(u=Upper(Left('tagline', 1))).annotate(n=Count('pk'))

SELECT
  UPPER(SUBSTR(`example_blog`.`tagline`, 1, 1)) AS `u`,
  COUNT(`example_blog`.`id`) AS `n`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
GROUP BY
  UPPER(SUBSTR(`example_blog`.`tagline`, 1, 1));
-- parameters: ('',)
