-- Entry.objects.annotate(k=Value(7))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by(F('k').desc(nulls_last=True))

SELECT
  %s AS `k`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
ORDER BY
  1 DESC;
-- parameters: (7,)
