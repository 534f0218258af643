-- Entry.objects.order_by('pk')[2:9].exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
OFFSET 2 ROWS
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1,)
