-- Entry.objects.values('rating')
--     .annotate(n=Count('pk'))
--     .filter(n__gt=1)
--     .union(Entry.objects.values('rating').annotate(n=Count('pk')).filter(n=1), all=True)
--     .order_by('rating', 'n')

(
  SELECT
    `example_entry`.`rating` AS `rating`,
    COUNT(`example_entry`.`id`) AS `n`
  FROM `example_entry`
  GROUP BY
    `example_entry`.`rating`
  HAVING
    COUNT(`example_entry`.`id`) > %s
)
UNION ALL
(
  SELECT
    `example_entry`.`rating` AS `rating`,
    COUNT(`example_entry`.`id`) AS `n`
  FROM `example_entry`
  GROUP BY
    `example_entry`.`rating`
  HAVING
    COUNT(`example_entry`.`id`) = %s
)
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: (1, 1)
