-- Entry.objects.order_by('headline').count()

SELECT
  COUNT(*) AS `__count`
FROM `example_entry`;
-- parameters: ()
