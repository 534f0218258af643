-- Entry.objects.values(parity=F('pk') % 2).annotate(total=Sum('rating')).order_by('parity')

SELECT
  `grouped`.`key1` AS `parity`,
  SUM(`grouped`.`example_entry_rating`) AS `total`
FROM (
  SELECT
    (
      `example_entry`.`id` %% %s
    ) AS `key1`,
    `example_entry`.`rating` AS `example_entry_rating`
  FROM `example_entry`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: (2,)
