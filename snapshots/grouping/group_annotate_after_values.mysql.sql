-- Entry.objects.values('rating').annotate(n=Count('pk'), low=F('rating') - 1).order_by('rating')

SELECT
  `example_entry`.`rating` AS `rating`,
  COUNT(`example_entry`.`id`) AS `n`,
  (
    CAST(`example_entry`.`rating` AS SIGNED) - %s
  ) AS `low`
FROM `example_entry`
GROUP BY
  `example_entry`.`rating`,
  (
    CAST(`example_entry`.`rating` AS SIGNED) - %s
  )
ORDER BY
  1 ASC;
-- parameters: (1, 1)
