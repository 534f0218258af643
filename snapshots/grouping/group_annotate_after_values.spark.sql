-- Entry.objects.values('rating').annotate(n=Count('pk'), low=F('rating') - 1).order_by('rating')

SELECT
  `grouped`.`example_entry_rating` AS `rating`,
  COUNT(`grouped`.`example_entry_id`) AS `n`,
  `grouped`.`key2` AS `low`
FROM (
  SELECT
    `example_entry`.`rating` AS `example_entry_rating`,
    `example_entry`.`id` AS `example_entry_id`,
    (
      `example_entry`.`rating` - %s
    ) AS `key2`
  FROM `example_entry`
) AS `grouped`
GROUP BY
  `grouped`.`example_entry_rating`,
  `grouped`.`key2`
ORDER BY
  1 ASC;
-- parameters: (1,)
