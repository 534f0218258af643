-- Entry.objects.filter(pk=-1).aggregate(Sum('rating'), n=Count('pk'))

SELECT
  COUNT(`example_entry`.`id`) AS `n`,
  SUM(`example_entry`.`rating`) AS `rating__sum`
FROM `example_entry`
WHERE
  `example_entry`.`id` = %s;
-- parameters: (-1,)
