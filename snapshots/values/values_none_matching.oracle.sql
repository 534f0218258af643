-- Entry.objects.filter(pk=-1).values('headline')

SELECT
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" = %s;
-- parameters: (-1,)
