-- Entry.objects.filter(rating=5).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" = %s
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, 5)
