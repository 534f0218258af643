-- Entry.objects.values_list('pk', 'headline').first()

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK",
  "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1 ASC
FETCH FIRST 1 ROWS ONLY;
-- parameters: ()
