-- Entry.objects.filter(pk__lt=18)
--     .aggregate(Sum('rating'), Avg('rating'), Min('rating'), Max('rating'), Count('rating'))

SELECT
  SUM("EXAMPLE_ENTRY"."RATING") AS "RATING__SUM",
  AVG("EXAMPLE_ENTRY"."RATING") AS "RATING__AVG",
  MIN("EXAMPLE_ENTRY"."RATING") AS "RATING__MIN",
  MAX("EXAMPLE_ENTRY"."RATING") AS "RATING__MAX",
  COUNT("EXAMPLE_ENTRY"."RATING") AS "RATING__COUNT"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" < %s;
-- parameters: (18,)
