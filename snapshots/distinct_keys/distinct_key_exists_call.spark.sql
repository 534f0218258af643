-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5)).exists()

SELECT DISTINCT
  %s AS `a`
FROM `example_entry`
LIMIT 1;
-- parameters: (1,)
