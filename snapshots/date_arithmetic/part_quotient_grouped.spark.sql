-- Entry.objects.values(x=ExtractMonth('pub_date') / 2).annotate(n=Count('pk')).order_by('x')

SELECT
  `grouped`.`key1` AS `x`,
  COUNT(`grouped`.`example_entry_id`) AS `n`
FROM (
  SELECT
    (
      CAST(month(`example_entry`.`pub_date`) AS DECIMAL(38, 12)) / %s
    ) AS `key1`,
    `example_entry`.`id` AS `example_entry_id`
  FROM `example_entry`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: (2,)
