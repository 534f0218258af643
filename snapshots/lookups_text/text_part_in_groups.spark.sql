-- Entry.objects.values(v=truth_of(Q(headline__contains='_')))
--     .annotate(n=Count('pk'), m=Count('pk', filter=Q(headline__startswith='[')))
--     .order_by('v')

SELECT
  `grouped`.`key1` AS `v`,
  COUNT(`grouped`.`example_entry_id`) AS `n`,
  COUNT(`grouped`.`example_entry_id`) FILTER(WHERE
    `grouped`.`example_entry_headline` LIKE %s ESCAPE '\\') AS `m`
FROM (
  SELECT
    `example_entry`.`headline` LIKE %s ESCAPE '\\' AS `key1`,
    `example_entry`.`id` AS `example_entry_id`,
    `example_entry`.`headline` AS `example_entry_headline`
  FROM `example_entry`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: ('[%', '%\\_%')
