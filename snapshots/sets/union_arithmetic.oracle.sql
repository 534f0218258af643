-- Entry.objects.annotate(v=F('rating') * 2).values_list('v').union(Entry.objects.values_list('pk'))

SELECT
  (
    "EXAMPLE_ENTRY"."RATING" * %s
  ) AS "V"
FROM "EXAMPLE_ENTRY"
UNION
SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY";
-- parameters: (2,)
