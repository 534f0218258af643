-- Entry.objects.annotate(kind=Case(When(rating__gte=4, then=Value('good')), When(rating__gte=2, then=Value('fair')), default=Value('bad')))
--     .values('kind')
--     .annotate(n=Count('pk'))
--     .order_by('kind')

SELECT
  "GROUPED"."KEY1" AS "KIND",
  COUNT("GROUPED"."EXAMPLE_ENTRY_ID") AS "N"
FROM (
  SELECT
    CASE
      WHEN "EXAMPLE_ENTRY"."RATING" >= %s
      THEN %s
      WHEN "EXAMPLE_ENTRY"."RATING" >= %s
      THEN %s
      ELSE %s
    END AS "KEY1",
    "EXAMPLE_ENTRY"."ID" AS "EXAMPLE_ENTRY_ID"
  FROM "EXAMPLE_ENTRY"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: (4, 'good', 2, 'fair', 'bad')
