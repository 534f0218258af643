-- Entry.objects.values('rating').annotate(n=Count('pk')).filter(n__gt=1).exists()

SELECT
  %s AS `a`
FROM `example_entry`
GROUP BY
  `example_entry`.`rating`
HAVING
  COUNT(`example_entry`.`id`) > %s
LIMIT 1;
-- parameters: (1, 1)
