-- Entry.objects.order_by('pk').values('pk', low=Lower('headline'), size=Length('headline'))

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  LOWER("EXAMPLE_ENTRY"."HEADLINE") AS "LOW",
  LENGTH("EXAMPLE_ENTRY"."HEADLINE") AS "SIZE"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC;
-- parameters: ()
