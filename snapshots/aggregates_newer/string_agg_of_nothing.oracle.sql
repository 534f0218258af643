-- Entry.objects.filter(pk=-1)
--     .aggregate(names=StringAgg('headline', delimiter=Value(','), default=Value('none')))

SELECT
  COALESCE(LISTAGG("EXAMPLE_ENTRY"."HEADLINE", %s) WITHIN GROUP (ORDER BY
    NULL), %s) AS "NAMES"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" = %s;
-- parameters: (',', 'none', -1)
