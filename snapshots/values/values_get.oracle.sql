-- Entry.objects.values('headline').get(pk=3)

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" = %s
FETCH FIRST 21 ROWS ONLY;
-- parameters: (3,)
