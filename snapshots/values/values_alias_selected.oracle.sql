-- Entry.objects.order_by('pk').alias(v=F('rating') + 1).annotate(w=F('v')).values('pk', 'w')

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "W"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC;
-- parameters: (1,)
