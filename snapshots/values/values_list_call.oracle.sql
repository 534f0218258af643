-- sorted(Entry.objects.values_list('pk', flat=True))

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
