-- Entry.objects.values('rating').annotate(n=Count('pk')).order_by('rating')

SELECT
  `example_entry`.`rating` AS `rating`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  `example_entry`.`rating`
ORDER BY
  1 ASC;
-- parameters: ()
