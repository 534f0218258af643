-- Entry.objects.annotate(kind=Case(When(rating__gte=4, then=Value('good')), When(rating__gte=2, then=Value('fair')), default=Value('bad')))
--     .values('kind')
--     .annotate(n=Count('pk'))
--     .order_by('kind')

SELECT
  CASE
    WHEN `example_entry`.`rating` >= %s
    THEN %s
    WHEN `example_entry`.`rating` >= %s
    THEN %s
    ELSE %s
  END AS `kind`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  CASE
    WHEN `example_entry`.`rating` >= %s
    THEN %s
    WHEN `example_entry`.`rating` >= %s
    THEN %s
    ELSE %s
  END
ORDER BY
  1 ASC;
-- parameters: (4, 'good', 2, 'fair', 'bad', 4, 'good', 2, 'fair', 'bad')
