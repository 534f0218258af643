-- Entry.objects.filter(rating=77).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" = %s
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, 77)
