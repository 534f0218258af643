-- Entry.objects.order_by('pk').values_list('pk', Upper('headline'), F('rating') + 1)

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  UPPER("EXAMPLE_ENTRY"."HEADLINE") AS "UPPER1",
  (
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC;
-- parameters: (1,)
