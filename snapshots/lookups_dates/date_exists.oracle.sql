-- Entry.objects.filter(pub_date__month=2, pub_date__day=29).exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_ENTRY"
WHERE
  (
    EXTRACT(DAY FROM "EXAMPLE_ENTRY"."PUB_DATE") = %s
    AND EXTRACT(MONTH FROM "EXAMPLE_ENTRY"."PUB_DATE") = %s
  )
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, 29, 2)
