-- Entry.objects.annotate(w=Window(Count('pk'), partition_by=['rating']))
--     .filter(w__gt=1)
--     .order_by('-w', 'pk')
--     .values_list('pk', 'w')

SELECT
  *
FROM (
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "PK",
    COUNT("EXAMPLE_ENTRY"."ID") OVER (PARTITION BY "EXAMPLE_ENTRY"."RATING") AS "W"
  FROM "EXAMPLE_ENTRY"
) "QUALIFY"
WHERE
  "W" > %s
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (1,)
