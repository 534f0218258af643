-- Entry.objects.annotate(high=ExpressionWrapper(Q(rating__gt=3), output_field=BooleanField()))
--     .values('high')
--     .annotate(n=Count('pk'))
--     .order_by('high')

SELECT
  `grouped`.`key1` AS `high`,
  COUNT(`grouped`.`example_entry_id`) AS `n`
FROM (
  SELECT
    `example_entry`.`rating` > %s AS `key1`,
    `example_entry`.`id` AS `example_entry_id`
  FROM `example_entry`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: (3,)
