-- Entry.objects.values('blog').annotate(n=Count('pk')).count()

SELECT
  COUNT(*)
FROM (
  SELECT
    `example_entry`.`blog_id` AS `blog`
  FROM `example_entry`
  GROUP BY
    `example_entry`.`blog_id`
) AS `subquery`;
-- parameters: ()
