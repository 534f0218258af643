-- Entry.objects.order_by('headline').count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
