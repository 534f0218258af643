-- Entry.objects.annotate(k=Value(7))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by(F('k').desc(nulls_last=True))

SELECT
  %s AS "K",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 DESC;
-- parameters: (7,)
