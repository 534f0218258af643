-- Entry.objects.contains(Entry(pk=1))

SELECT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" = %s
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, 1)
