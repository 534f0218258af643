-- Entry.objects.values('rating').annotate(n=Count('pk')).filter(n__gt=1).count()

SELECT
  COUNT(*)
FROM (
  SELECT
    `example_entry`.`rating` AS `rating`
  FROM `example_entry`
  GROUP BY
    `example_entry`.`rating`
  HAVING
    COUNT(`example_entry`.`id`) > %s
) AS `subquery`;
-- parameters: (1,)
