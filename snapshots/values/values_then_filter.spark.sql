-- Entry.objects.order_by('pk').values('headline').filter(rating=5)

SELECT
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
WHERE
  `example_entry`.`rating` = %s
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: (5,)
