-- Entry.objects.values(parity=F('pk') % 2).annotate(total=Sum('rating')).order_by('parity')

SELECT
  "GROUPED"."KEY1" AS "PARITY",
  SUM("GROUPED"."EXAMPLE_ENTRY_RATING") AS "TOTAL"
FROM (
  SELECT
    (
      MOD("EXAMPLE_ENTRY"."ID", %s)
    ) AS "KEY1",
    "EXAMPLE_ENTRY"."RATING" AS "EXAMPLE_ENTRY_RATING"
  FROM "EXAMPLE_ENTRY"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: (2,)
