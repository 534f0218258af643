-- Blog.objects.annotate(n=Count('entry')).aggregate(total=Sum('n'), average=Avg('n'))

SELECT
  SUM(`n`),
  AVG(CAST(`n` AS DECIMAL(65, 16)))
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
