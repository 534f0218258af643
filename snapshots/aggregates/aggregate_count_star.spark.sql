-- Entry.objects.aggregate(n=Count('*'))

SELECT
  COUNT(*) AS `n`
FROM `example_entry`;
-- parameters: ()
