-- Entry.objects.values('rating').annotate(n=Count('pk'), low=F('rating') - 1).order_by('rating')

SELECT
  "GROUPED"."EXAMPLE_ENTRY_RATING" AS "RATING",
  COUNT("GROUPED"."EXAMPLE_ENTRY_ID") AS "N",
  "GROUPED"."KEY2" AS "LOW"
FROM (
  SELECT
    "EXAMPLE_ENTRY"."RATING" AS "EXAMPLE_ENTRY_RATING",
    "EXAMPLE_ENTRY"."ID" AS "EXAMPLE_ENTRY_ID",
    (
      "EXAMPLE_ENTRY"."RATING" - %s
    ) AS "KEY2"
  FROM "EXAMPLE_ENTRY"
) "GROUPED"
GROUP BY
  "GROUPED"."EXAMPLE_ENTRY_RATING",
  "GROUPED"."KEY2"
ORDER BY
  1 ASC;
-- parameters: (1,)
