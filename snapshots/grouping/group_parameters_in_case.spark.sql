-- Entry.objects.annotate(kind=Case(When(rating__gte=4, then=Value('good')), When(rating__gte=2, then=Value('fair')), default=Value('bad')))
--     .values('kind')
--     .annotate(n=Count('pk'))
--     .order_by('kind')

SELECT
  `grouped`.`key1` AS `kind`,
  COUNT(`grouped`.`example_entry_id`) AS `n`
FROM (
  SELECT
    CASE
      WHEN `example_entry`.`rating` >= %s
      THEN %s
      WHEN `example_entry`.`rating` >= %s
      THEN %s
      ELSE %s
    END AS `key1`,
    `example_entry`.`id` AS `example_entry_id`
  FROM `example_entry`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: (4, 'good', 2, 'fair', 'bad')
