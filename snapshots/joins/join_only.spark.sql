-- Entry.objects.only('headline').order_by('pk')

SELECT
  `example_entry`.`id`,
  `example_entry`.`headline`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
