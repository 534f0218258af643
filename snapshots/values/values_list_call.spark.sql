-- sorted(Entry.objects.values_list('pk', flat=True))

SELECT
  `example_entry`.`id` AS `pk`
FROM `example_entry`;
-- parameters: ()
