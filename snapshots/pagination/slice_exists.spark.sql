-- Entry.objects.order_by('pk')[2:9].exists()

SELECT
  %s AS `a`
FROM `example_entry`
LIMIT 1
OFFSET 2;
-- parameters: (1,)
