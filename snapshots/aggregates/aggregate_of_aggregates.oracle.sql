-- Entry.objects.aggregate(a=Max('rating'), b=F('a') * 2)

SELECT
  MAX("EXAMPLE_ENTRY"."RATING") AS "A",
  (
    MAX("EXAMPLE_ENTRY"."RATING") * %s
  ) AS "B"
FROM "EXAMPLE_ENTRY";
-- parameters: (2,)
