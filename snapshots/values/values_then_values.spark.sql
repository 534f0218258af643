-- Entry.objects.order_by('pk').values('pk', 'headline').values('headline')

SELECT
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
