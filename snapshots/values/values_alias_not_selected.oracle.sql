-- Entry.objects.order_by('pk').alias(v=F('rating') + 1).filter(v=6).values('pk')

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
WHERE
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) = %s
ORDER BY
  1 ASC;
-- parameters: (1, 6)
