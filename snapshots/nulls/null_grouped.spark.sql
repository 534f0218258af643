-- Event.objects.annotate(v=DAY).values('v', 'deadline').annotate(n=Count('pk'))

SELECT
  NULL AS `v`,
  `example_event`.`deadline` AS `deadline`,
  COUNT(`example_event`.`id`) AS `n`
FROM `example_event`
GROUP BY
  `example_event`.`deadline`;
-- parameters: ()
