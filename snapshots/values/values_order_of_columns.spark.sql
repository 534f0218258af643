-- Entry.objects.order_by('pk').annotate(v=Value('x')).values_list('v', 'headline', 'pk')

SELECT
  %s AS `v`,
  `example_entry`.`headline` AS `headline`,
  `example_entry`.`id` AS `pk`
FROM `example_entry`
ORDER BY
  3 ASC;
-- parameters: ('x',)
