-- Entry.objects.order_by('pk').annotate(v=F('rating') * 2).values('v', 'pk')

SELECT
  (
    "EXAMPLE_ENTRY"."RATING" * %s
  ) AS "V",
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 ASC;
-- parameters: (2,)
