-- Person.objects.values('born').annotate(n=Count('pk'))

SELECT
  `example_person`.`born` AS `born`,
  COUNT(`example_person`.`id`) AS `n`
FROM `example_person`
GROUP BY
  `example_person`.`born`;
-- parameters: ()
