-- Entry.objects.values(v=truth_of(Q(headline__contains='_')))
--     .annotate(n=Count('pk'), m=Count('pk', filter=Q(headline__startswith='[')))
--     .order_by('v')

SELECT
  "GROUPED"."KEY1" AS "V",
  COUNT("GROUPED"."EXAMPLE_ENTRY_ID") AS "N",
  COUNT(
    CASE
      WHEN "GROUPED"."EXAMPLE_ENTRY_HEADLINE" LIKE %s ESCAPE '\'
      THEN "GROUPED"."EXAMPLE_ENTRY_ID"
    END
  ) AS "M"
FROM (
  SELECT
    CASE
      WHEN "EXAMPLE_ENTRY"."HEADLINE" LIKE %s ESCAPE '\'
      THEN 1
      WHEN NOT (
        "EXAMPLE_ENTRY"."HEADLINE" LIKE %s ESCAPE '\'
      )
      THEN 0
    END AS "KEY1",
    "EXAMPLE_ENTRY"."ID" AS "EXAMPLE_ENTRY_ID",
    "EXAMPLE_ENTRY"."HEADLINE" AS "EXAMPLE_ENTRY_HEADLINE"
  FROM "EXAMPLE_ENTRY"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: ('[%', '%\\_%', '%\\_%')
