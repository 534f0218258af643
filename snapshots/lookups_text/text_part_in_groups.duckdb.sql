-- Entry.objects.values(v=truth_of(Q(headline__contains='_')))
--     .annotate(n=Count('pk'), m=Count('pk', filter=Q(headline__startswith='[')))
--     .order_by('v')

SELECT
  "grouped"."key1" AS "v",
  COUNT("grouped"."example_entry_id") AS "n",
  COUNT("grouped"."example_entry_id") FILTER(WHERE
    STARTS_WITH("grouped"."example_entry_headline", %s)) AS "m"
FROM (
  SELECT
    CONTAINS("example_entry"."headline", %s) AS "key1",
    "example_entry"."id" AS "example_entry_id",
    "example_entry"."headline" AS "example_entry_headline"
  FROM "example_entry"
) AS "grouped"
GROUP BY
  "grouped"."key1"
ORDER BY
  1 ASC;
-- parameters: ('[', '_')
