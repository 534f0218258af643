-- Entry.objects.aggregate(n=Count('*'))

SELECT
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
