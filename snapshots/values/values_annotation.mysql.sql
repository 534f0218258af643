-- Entry.objects.order_by('pk').annotate(v=F('rating') * 2).values('v', 'pk')

SELECT
  (
    CAST(`example_entry`.`rating` AS SIGNED) * %s
  ) AS `v`,
  `example_entry`.`id` AS `pk`
FROM `example_entry`
ORDER BY
  2 ASC;
-- parameters: (2,)
