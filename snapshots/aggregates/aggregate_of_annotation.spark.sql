-- Blog.objects.annotate(n=Count('entry')).aggregate(total=Sum('n'), average=Avg('n'))

SELECT
  SUM(CAST(`n` AS DECIMAL(38, 0))),
  AVG(`n`)
FROM (
  SELECT
    COUNT(`example_entry`.`id`) AS `n`
  FROM `example_blog`
  LEFT OUTER JOIN `example_entry`
    ON (
      `example_blog`.`id` = `example_entry`.`blog_id`
    )
  GROUP BY
    `example_blog`.`id`
) AS `subquery`;
-- parameters: ()
