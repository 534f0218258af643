-- Entry.objects.values(x=ExtractMonth('pub_date') / 2).annotate(n=Count('pk')).order_by('x')

SELECT
  "GROUPED"."KEY1" AS "X",
  COUNT("GROUPED"."EXAMPLE_ENTRY_ID") AS "N"
FROM (
  SELECT
    (
      EXTRACT(MONTH FROM "EXAMPLE_ENTRY"."PUB_DATE") / %s
    ) AS "KEY1",
    "EXAMPLE_ENTRY"."ID" AS "EXAMPLE_ENTRY_ID"
  FROM "EXAMPLE_ENTRY"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: (2,)
