-- Entry.objects.values('body_text').annotate(n=Count('pk')).filter(n__gt=1)

SELECT
  `example_entry`.`body_text` AS `body_text`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  `example_entry`.`body_text`
HAVING
  COUNT(`example_entry`.`id`) > %s;
-- parameters: (1,)
