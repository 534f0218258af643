-- Entry.objects.aggregate(Count('pk'))

SELECT
  COUNT(`example_entry`.`id`) AS `pk__count`
FROM `example_entry`;
-- parameters: ()
