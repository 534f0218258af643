-- Entry.objects.aggregate(Count('pk'))

SELECT
  COUNT("EXAMPLE_ENTRY"."ID") AS "PK__COUNT"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
