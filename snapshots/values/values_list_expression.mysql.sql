-- Entry.objects.order_by('pk').values_list('pk', Upper('headline'), F('rating') + 1)

SELECT
  `example_entry`.`id` AS `pk`,
  UPPER(`example_entry`.`headline`) AS `upper1`,
  (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  ) AS `combinedexpression1`
FROM `example_entry`
ORDER BY
  1 ASC;
-- parameters: (1,)
