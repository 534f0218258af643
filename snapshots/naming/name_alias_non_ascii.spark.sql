-- Entry.objects.values(größe=F('rating')).annotate(n=Count('pk')).order_by('größe')

SELECT
  `example_entry`.`rating` AS `größe`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  `example_entry`.`rating`
ORDER BY
  1 ASC;
-- parameters: ()
