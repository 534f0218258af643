-- Entry.objects.filter(pk=-1).aggregate(value=Sum('rating', default=Value(7)))

SELECT
  COALESCE(SUM("EXAMPLE_ENTRY"."RATING"), %s) AS "VALUE"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" = %s;
-- parameters: (7, -1)
