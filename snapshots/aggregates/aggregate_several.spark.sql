-- Entry.objects.filter(pk__lt=18)
--     .aggregate(Sum('rating'), Avg('rating'), Min('rating'), Max('rating'), Count('rating'))

SELECT
  SUM(`example_entry`.`rating`) AS `rating__sum`,
  AVG(`example_entry`.`rating`) AS `rating__avg`,
  MIN(`example_entry`.`rating`) AS `rating__min`,
  MAX(`example_entry`.`rating`) AS `rating__max`,
  COUNT(`example_entry`.`rating`) AS `rating__count`
FROM `example_entry`
WHERE
  `example_entry`.`id` < %s;
-- parameters: (18,)
