-- Reading.objects.count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_READING";
-- parameters: ()
