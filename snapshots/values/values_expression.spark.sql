-- Entry.objects.order_by('pk').values('pk', low=Lower('headline'), size=Length('headline'))

SELECT
  `example_entry`.`id` AS `pk`,
  LOWER(`example_entry`.`headline`) AS `low`,
  length(`example_entry`.`headline`) AS `size`
FROM `example_entry`
ORDER BY
  1 ASC;
-- parameters: ()
