-- Entry.objects.annotate(high=ExpressionWrapper(Q(rating__gt=3), output_field=BooleanField()))
--     .values('high')
--     .annotate(n=Count('pk'))
--     .order_by('high')

SELECT
  "GROUPED"."KEY1" AS "HIGH",
  COUNT("GROUPED"."EXAMPLE_ENTRY_ID") AS "N"
FROM (
  SELECT
    CASE
      WHEN "EXAMPLE_ENTRY"."RATING" > %s
      THEN 1
      WHEN NOT (
        "EXAMPLE_ENTRY"."RATING" > %s
      )
      THEN 0
    END AS "KEY1",
    "EXAMPLE_ENTRY"."ID" AS "EXAMPLE_ENTRY_ID"
  FROM "EXAMPLE_ENTRY"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: (3, 3)
