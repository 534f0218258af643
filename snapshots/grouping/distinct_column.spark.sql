-- Entry.objects.values_list('rating', flat=True).distinct()

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`
FROM `example_entry`;
-- parameters: ()
